using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Reads year, unit and kind of document from the cover, then the headings and table heads, then the file's name,
/// in that order.
/// </summary>
public sealed class FactReader(Wordings wordings, CodeTables codes)
{
    // A cover holds the unit's name, the title, a date and stamps.
    private const int LongestCover = 12;
    private static readonly Regex YearWords = new(@"(20\d\d)\s*年", RegexOptions.NonBacktracking);
    private static readonly Regex AnyYear = new(@"20\d\d", RegexOptions.NonBacktracking);
    private static readonly Regex CoverTitle = new(@"20\d\d|预算|决算|公开|目录|^附件|^\d|[。，；：]", RegexOptions.NonBacktracking);

    public DocumentFacts Read(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<RawTable> tables, string fileName)
    {
        var cover = paragraphs.TakeWhile(paragraph => !IsContentsHeading(paragraph) && Headings.PartNumber(paragraph.Text) == 0 && !paragraph.IsRow).Take(LongestCover).ToList();
        var heads = tables.SelectMany(table => table.Caption).ToList();
        var (unit, unitSource) = FindUnit(cover, heads, fileName);
        var (kind, kindLine) = FindKind(paragraphs);
        var source = kindLine is { } line ? string.Create(CultureInfo.InvariantCulture, $"{unitSource}; kind L{line}") : unitSource;
        var place = FindPlace(unit);
        return new DocumentFacts(
            unit,
            kind,
            source,
            FindYear(cover, heads, fileName),
            FindDocumentKind(cover.Select(paragraph => paragraph.Text).Concat(heads.Select(head => head.Text)).Append(fileName)),
            place?.Code ?? "",
            CityOf(place));
    }

    /// <summary>The unit named in the head of a table, or null.</summary>
    public string? UnitInHead(string line)
    {
        var folded = PrintedName.Fold(line);
        foreach (var label in wordings.UnitNameLabels)
        {
            var at = folded.IndexOf(label + "：", StringComparison.Ordinal);
            if (at >= 0)
            {
                var rest = folded[(at + label.Length + 1)..];
                var end = new[] { "单位：", "金额单位：", "日期：", "填报" }.Select(word => rest.IndexOf(word, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(rest.Length).Min();
                return end > 0 ? rest[..end] : null;
            }
        }

        return null;
    }

    private (string Unit, string Source) FindUnit(List<Paragraph> cover, List<SourceLine> heads, string fileName)
    {
        foreach (var paragraph in cover)
        {
            var name = NameOnCover(PrintedName.Squeeze(paragraph.Text));
            if (name.Length > 0)
            {
                return (name, string.Create(CultureInfo.InvariantCulture, $"cover L{paragraph.FirstLine}"));
            }
        }

        foreach (var head in heads)
        {
            if (UnitInHead(head.Text) is { } name)
            {
                return (name, string.Create(CultureInfo.InvariantCulture, $"table head L{head.Number}"));
            }
        }

        var stem = AnyYear.Split(Path.GetFileNameWithoutExtension(fileName))[0].TrimEnd('_', '-', ' ');
        return wordings.UnitSuffixes.Any(ending => stem.EndsWith(ending, StringComparison.Ordinal)) ? (stem, "file name") : ("", "");
    }

    private string NameOnCover(string line)
    {
        var name = YearWords.Match(line) is { Success: true, Index: > 0 } year ? line[..year.Index] : line;
        return name.Length is > 2 and <= 40
            && !CoverTitle.IsMatch(name)
            && wordings.UnitSuffixes.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
                ? name
                : "";
    }

    private static int? FindYear(List<Paragraph> cover, List<SourceLine> heads, string fileName)
    {
        var printed = cover.Select(paragraph => paragraph.Text)
            .Concat(heads.Select(head => head.Text))
            .Select(text => YearWords.Match(PrintedName.Fold(text)))
            .FirstOrDefault(match => match.Success)?.Groups[1].Value;
        printed ??= AnyYear.Match(fileName) is { Success: true } match ? match.Value : null;
        return printed is null ? null : int.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static string FindDocumentKind(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Contains("决算", StringComparison.Ordinal))
            {
                return "final_account";
            }

            if (text.Contains("预算", StringComparison.Ordinal))
            {
                return "budget";
            }
        }

        return "";
    }

    // Only part one tells what the unit is; where it names two kinds, a department speaks of its units and its own kind is not told.
    private (string Kind, int? Line) FindKind(IReadOnlyList<Paragraph> paragraphs)
    {
        string? found = null;
        int? line = null;
        var start = -1;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var part = paragraphs[i].IsRow || IsContentsLine(paragraphs[i].Text) ? 0 : Headings.PartNumber(paragraphs[i].Text);
            if (part == 1)
            {
                (start, found, line) = (i, null, null);
            }
            else if (part > 1 && start >= 0)
            {
                break;
            }
            else if (start >= 0)
            {
                var text = PrintedName.Fold(paragraphs[i].Text);
                foreach (var (kind, pattern) in wordings.UnitKinds)
                {
                    if (pattern.IsMatch(text))
                    {
                        if (found is not null && found != kind)
                        {
                            return (DocumentFacts.UnknownKind, null);
                        }

                        (found, line) = (kind, paragraphs[i].FirstLine);
                    }
                }
            }
        }

        return (found ?? DocumentFacts.UnknownKind, line);
    }

    // The longest division that the unit's name begins with; a name that two cities share (城区) tells none.
    private Division? FindPlace(string unit)
    {
        var matches = codes.Divisions
            .Select(division => (division, Length: MatchLength(unit, division)))
            .Where(match => match.Length > 0)
            .OrderByDescending(match => match.Length)
            .Take(2)
            .ToList();
        return matches switch
        {
            [var only] => only.division,
            [var first, var second] when first.Length > second.Length => first.division,
            _ => null,
        };
    }

    private static int MatchLength(string unit, Division division) =>
        Math.Max(MatchLength(unit, division.FullName), MatchLength(unit, division.Name));

    private static int MatchLength(string unit, string name) => unit.StartsWith(name, StringComparison.Ordinal) ? name.Length : 0;

    private string CityOf(Division? place) => place switch
    {
        null => "",
        { Level: "县级" } => codes.Divisions.FirstOrDefault(division => division.Code == place.Parent)?.Name ?? "",
        { Level: "地级" } => place.Name,
        _ => "",
    };

    private static bool IsContentsLine(string text) =>
        text.Contains("...", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal);

    private static bool IsContentsHeading(Paragraph paragraph) => PrintedName.Squeeze(paragraph.Text) is "目录" or "目錄";
}
