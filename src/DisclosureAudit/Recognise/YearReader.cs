using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Reads the year that a document is about: from its cover; from its headings and the heads of its tables, where the
/// year that most of them print counts, since one may speak of the year before; from the file's name.
/// </summary>
public static class YearReader
{
    // A day of printing (2025年7月) is no year of a budget.
    private static readonly Regex YearWords = SafeRegex.Of(@"(20\d\d)年(\d{1,2}月)?");
    // （2025年度）, 二〇二五年 2025年1月
    private const int LongestDate = 16;
    private static readonly Regex AnyYear = SafeRegex.Of(@"20\d\d");

    public static (int? Year, string Source) Read(IReadOnlyList<Paragraph> cover, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<SourceLine> heads, string fileName)
    {
        foreach (var line in cover.Where(line => IsTitle(PrintedName.Fold(line.Text))))
        {
            if (YearIn(line.Text) is { } printed)
            {
                return (printed, string.Create(CultureInfo.InvariantCulture, $"year cover L{line.FirstLine}"));
            }
        }

        return Most(paragraphs.Where(paragraph => Headings.IsHeading(paragraph.Text)).Select(paragraph => (paragraph.Text, paragraph.FirstLine)), "heading")
            ?? Most(heads.Select(head => (head.Text, head.Number)), "table head")
            ?? (AnyYear.Match(fileName) is { Success: true } match ? (int.Parse(match.Value, CultureInfo.InvariantCulture), "year file name") : (null, ""));
    }

    // A sentence of the first page may tell of the year in which the unit was founded.
    private static bool IsTitle(string text) => !text.Contains('《', StringComparison.Ordinal) && (text.Length <= LongestDate || text.Contains("预算", StringComparison.Ordinal) || text.Contains("决算", StringComparison.Ordinal));

    private static (int? Year, string Source)? Most(IEnumerable<(string Text, int Line)> lines, string where) => lines
        .Select(line => (Year: YearIn(line.Text), line.Line))
        .Where(line => line.Year is not null)
        .GroupBy(line => line.Year)
        .OrderByDescending(group => group.Count())
        .Select(group => ((int?, string)?)(group.Key, string.Create(CultureInfo.InvariantCulture, $"year {where} L{group.First().Line}")))
        .FirstOrDefault();

    private static int? YearIn(string text) => YearWords.Matches(PrintedName.Fold(text))
        .Where(match => match.Groups[2].Length == 0)
        .Select(match => (int?)int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
