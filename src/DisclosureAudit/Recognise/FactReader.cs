using System.Globalization;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Reads year, unit and kind of document from the cover, then the headings, the table heads and the file's name, in
/// that order.
/// </summary>
public sealed class FactReader(Wordings wordings, CodeTables codes)
{
    // A cover holds the unit's name, the title, a date and stamps.
    private const int LongestCover = 12;

    private readonly PlaceFinder places = new(codes);
    private readonly UnitNameReader unitName = new(wordings, new PlaceFinder(codes));
    private readonly UnitKindReader unitKind = new(wordings);

    public DocumentFacts Read(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<RawTable> tables, string fileName)
    {
        var cover = paragraphs.TakeWhile(paragraph => !IsContentsHeading(paragraph) && Headings.PartNumber(paragraph.Text) == 0 && !paragraph.IsRow).Take(LongestCover).ToList();
        var heads = tables.SelectMany(table => table.Caption).ToList();
        var (unit, unitSource) = unitName.Read(cover, heads, fileName);
        var (kind, kindLine) = unitKind.Read(paragraphs);
        var (year, yearSource) = YearReader.Read(cover, paragraphs, heads, fileName);
        var place = places.Find(unit);
        var titles = cover.Select(paragraph => paragraph.Text).Concat(heads.Select(head => head.Text)).Append(fileName).ToList();
        return new DocumentFacts(
            unit,
            kind,
            string.Join("; ", new[] { unitSource, kindLine is { } line ? string.Create(CultureInfo.InvariantCulture, $"kind L{line}") : "", yearSource }.Where(source => source.Length > 0)),
            year,
            FindDocumentKind(titles),
            FindScope(titles),
            place?.Code ?? "",
            places.CityOf(place));
    }

    /// <summary>The unit named in the head of a table, or null.</summary>
    public string? UnitInHead(string line) => unitName.InHead(line);

    private static string FindDocumentKind(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Contains("决算", StringComparison.Ordinal))
            {
                return FamilyTemplate.FinalAccount;
            }

            if (text.Contains("预算", StringComparison.Ordinal))
            {
                return FamilyTemplate.Budget;
            }
        }

        return "";
    }

    // A department's budget holds those of its units; the unit of the same name publishes one of its own.
    private static string FindScope(IEnumerable<string> titles) => titles
        .Select(title => PrintedName.Squeeze(title))
        .Select(title => title.Contains("单位预算", StringComparison.Ordinal) || title.Contains("单位决算", StringComparison.Ordinal) || title.Contains("预算单位", StringComparison.Ordinal)
            ? DocumentFacts.UnitScope
            : title.Contains("部门", StringComparison.Ordinal) ? DocumentFacts.DepartmentScope : null)
        .FirstOrDefault(scope => scope is not null) ?? DocumentFacts.DepartmentScope;

    private static bool IsContentsHeading(Paragraph paragraph) => PrintedName.Squeeze(paragraph.Text) is "目录" or "目錄";
}
