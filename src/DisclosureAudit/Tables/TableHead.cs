using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables;

/// <summary>Reads the lines above a table: its amount unit, its label, what is no title.</summary>
public static class TableHead
{
    private const int LongestTitle = 60;
    private const int LongestNote = 200;
    private static readonly char[] SentenceMarks = ['，', '；', '：', ':'];

    // 预算公开表1, 附表二, 公开01表
    private const string Number = @"(预算|部门|单位|决算)?(公开)?\s*(附)?(表\s*[\d一二三四五六七八九十]+(-\d+)?|\d+(-\d+)?\s*表)";
    private static readonly Regex UnitWords = SafeRegex.Of(@"(?:单\s*位|币种)\s*[:：（(]?\s*(人民币)?[:：]?\s*(?<unit>万\s*元|亿\s*元|元|万)", RegexOptions.ExplicitCapture);
    private static readonly Regex Label = SafeRegex.Of(@"^" + Number + @"[:：]?$", RegexOptions.ExplicitCapture);
    private static readonly Regex LabelBefore = SafeRegex.Of(@"^" + Number + @"[:：]?\s+", RegexOptions.ExplicitCapture);
    private static readonly Regex NameLine = SafeRegex.Of(@"^[\p{L}（）()]{2,8}(名称)?[:：]", RegexOptions.ExplicitCapture);
    private static readonly Regex TitleEnd = SafeRegex.Of(@"表(（[^）]*）|\([^)]*\))*$", RegexOptions.ExplicitCapture);

    /// <summary>The amount unit a line states (单位：万元, also with the unit's name before it), or null.</summary>
    public static AmountUnit? UnitOf(string line)
    {
        if (AmountUnits.TryRead(line.Trim('（', '）', '(', ')', ' ', '\u3000'), out var alone))
        {
            return alone;
        }

        // The unit's own name may hold the word (某某单位：元…); the last is the one that stands at the right margin.
        if (UnitWords.Matches(line) is not [.., var match])
        {
            return null;
        }

        return PrintedName.Squeeze(match.Groups["unit"].Value) switch
        {
            "元" => AmountUnit.Yuan,
            "亿元" => AmountUnit.YiYuan,
            _ => AmountUnit.WanYuan,
        };
    }

    /// <summary>Whether the line is a label (预算公开表1), a unit line or a name line, and so no title.</summary>
    public static bool IsNoTitle(string line) =>
        UnitOf(line) is not null || Label.IsMatch(line) || NameLine.IsMatch(line) || line.StartsWith('注');

    /// <summary>The line above a table that names it: the nearest that ends like a title, else the nearest short line; empty for a sentence.</summary>
    public static string TitleOf(IReadOnlyList<SourceLine> caption)
    {
        var lines = caption.Select(line => line.Text.Trim()).Where(line => line.Length <= LongestTitle && !line.EndsWith('。') && !IsNoTitle(line)).ToList();
        return LabelBefore.Replace(lines.LastOrDefault(line => TitleEnd.IsMatch(line)) ?? lines.LastOrDefault(line => line.IndexOfAny(SentenceMarks) < 0) ?? "", "");
    }

    /// <summary>
    /// A line that may stand between two rows of one table where a page ended: a note, a page number, a running head;
    /// nothing that heads a table or a section.
    /// </summary>
    public static bool IsAside(string line) =>
        IsNote(line)
            ? line.Length <= LongestNote
            : line.Length <= LongestTitle && !IsHeadLine(line) && !Headings.IsHeading(line) && !Headings.IsListItem(line);

    public static bool IsNote(string line) => line.TrimStart() is var text && (text.StartsWith('注') || text.StartsWith("备注：", StringComparison.Ordinal) || text.StartsWith("备注:", StringComparison.Ordinal));

    public static bool IsHeadLine(string line) => IsNoTitle(line) || TitleEnd.IsMatch(line);
}
