using DisclosureAudit.Findings;

namespace DisclosureAudit.Report.Html;

/// <summary>A document of a report: what its page shows of it, without the tables it was read from.</summary>
/// <param name="Id">d1, d2 … in the order of the run.</param>
/// <param name="Titles">Of its tables, by id.</param>
/// <param name="Link">Where more of it is: its own page of a report in several files, or the document itself; empty where it is nowhere.</param>
public sealed record ReportEntry(string Id, string Name, string Unit, string PlaceCode, int? Year, string Status, string Reason, Sentence? Problem, int Tables, string Link, ReportSource Source, IReadOnlyDictionary<string, string> Titles, IReadOnlyList<FindingRow> Findings, IReadOnlyList<CoverageLine> Coverage)
{
    /// <summary>The page that is written holds its source.</summary>
    public bool IsEmbedded => Source.Base64 is not null;

    /// <summary>Where a figure of a table stands, in the document's words: title, row and column; empty for one of a sentence.</summary>
    public string About(FindingRow row, Operand operand) => operand.Place.Table.Length == 0
        ? ""
        : row.Shown(string.Join(" · ", new[] { operand.Place.File.Length > 0 ? "" : Titles.GetValueOrDefault(operand.Place.Table, ""), operand.Place.Row, operand.Place.Column }.Where(text => text.Length > 0)));

    /// <summary>The document of that file name in the same folder.</summary>
    public string NameBeside(string file) => Name[..(Name.LastIndexOf('/') + 1)] + file;

    public int Count(Severity severity) => Findings.Count(row => row.Finding.Severity == severity);

    public static ReportEntry Of(int number, AuditedDocument document, ReportSource source, string link) => new(
        FormattableString.Invariant($"d{number}"),
        document.Document,
        document.Recognised?.Facts.UnitName ?? "",
        document.Recognised?.Facts.PlaceCode ?? "",
        document.Recognised?.Facts.Year,
        document.Status.ToString().ToLowerInvariant(),
        document.Reason,
        document.Problem,
        document.Recognised?.NamedTables ?? 0,
        link,
        source,
        document.Recognised?.Tables.GroupBy(table => table.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => PersonalData.Mask(same.First().Title.Trim()), StringComparer.Ordinal) ?? [],
        FindingsFile.RowsOf(document).Select(row => row with { Document = row.Document with { Recognised = null, Source = null, Result = null } }).ToList(),
        []);
}
