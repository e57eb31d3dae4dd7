using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables;

/// <summary>Reads the lines above a table: its amount unit, its label, what is no title.</summary>
public static class TableHead
{
    private const int LongestTitle = 60;
    private static readonly Regex UnitWords = new(@"(?:金额)?单位[:：]\s*(人民币)?\s*(万\s*元|亿\s*元|元|万)", RegexOptions.NonBacktracking);
    private static readonly Regex Label = new(@"^(预算|部门|单位|决算)?(公开)?\s*(附)?表\s*[\d一二三四五六七八九十]+(-\d+)?[:：]?$", RegexOptions.NonBacktracking);
    private static readonly Regex NameLine = new(@"^[\p{L}（）()]{2,8}(名称)?[:：]", RegexOptions.NonBacktracking);
    private static readonly Regex TitleEnd = new(@"表(（[^）]*）|\([^)]*\))*$", RegexOptions.NonBacktracking);

    /// <summary>The amount unit a line states (单位：万元, also with the unit's name before it), or null.</summary>
    public static AmountUnit? UnitOf(string line)
    {
        var match = UnitWords.Match(line);
        if (!match.Success)
        {
            return null;
        }

        return PrintedName.Squeeze(match.Groups[2].Value) switch
        {
            "元" => AmountUnit.Yuan,
            "亿元" => AmountUnit.YiYuan,
            _ => AmountUnit.WanYuan,
        };
    }

    /// <summary>Whether the line is a label (预算公开表1), a unit line or a name line, and so no title.</summary>
    public static bool IsNoTitle(string line) =>
        UnitWords.IsMatch(line) || Label.IsMatch(line) || NameLine.IsMatch(line) || line is "元" or "万元" || line.StartsWith('注');

    /// <summary>The line above a table that names it: the nearest that ends like a title, else the nearest short line; empty for a sentence.</summary>
    public static string TitleOf(IReadOnlyList<SourceLine> caption)
    {
        var lines = caption.Select(line => line.Text.Trim()).Where(line => line.Length <= LongestTitle && !line.EndsWith('。') && !IsNoTitle(line)).ToList();
        return lines.LastOrDefault(line => TitleEnd.IsMatch(line)) ?? lines.LastOrDefault() ?? "";
    }

    public static bool IsHeadLine(string line) => IsNoTitle(line) || TitleEnd.IsMatch(line);
}
