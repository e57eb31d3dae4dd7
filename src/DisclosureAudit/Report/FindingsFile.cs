using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>A finding with the document it was found in.</summary>
/// <param name="CauseId">The id of the finding that names its cause; empty for one of its own.</param>
public sealed record FindingRow(AuditedDocument Document, Finding Finding, string Id, string CauseId)
{
    private readonly HashSet<string> amounts = Finding.Unit is null
        ? []
        : [Finding.Stated, Finding.Expected, .. Finding.Evidence.Select(operand => operand.Printed)];

    /// <summary>A text of the finding without personal data; its own figures stay, which in 元 may look like mobiles.</summary>
    public string Shown(string text) => PersonalData.Mask(text, amounts);
}

/// <summary>findings.csv: one row a finding, in reading order.</summary>
public static class FindingsFile
{
    public const string Name = "findings.csv";

    public static readonly IReadOnlyList<Column<FindingRow>> Columns =
    [
        Column.Key<FindingRow>("finding_id", row => row.Id),
        Column.Key<FindingRow>("document", row => row.Document.Document),
        Column.Text<FindingRow>("unit_name", row => row.Document.Recognised!.Facts.UnitName),
        Column.Count<FindingRow>("year", row => row.Document.Recognised!.Facts.Year),
        Column.Key<FindingRow>("family", row => row.Document.Recognised!.Family?.Id),
        Column.Key<FindingRow>("rule_id", row => row.Finding.RuleId),
        Column.Count<FindingRow>("rule_version", row => row.Finding.RuleVersion),
        Column.Key<FindingRow>("severity", row => Words.Of(row.Finding.Severity)),
        Column.Key<FindingRow>("verdict", row => row.Finding.Verdict.Token()),
        Column.Key<FindingRow>("kind", row => Words.Of(row.Finding.Kind)),
        Column.Key<FindingRow>("origin", row => Words.Of(row.Finding.Origin)),
        Column.Key<FindingRow>("message", row => row.Shown(row.Finding.Message)),
        Column.Key<FindingRow>("stated", row => row.Shown(row.Finding.Stated)),
        Column.Key<FindingRow>("expected", row => row.Shown(row.Finding.Expected)),
        Column.Number<FindingRow>("difference", row => row.Finding.Difference),
        Column.Key<FindingRow>("amount_unit", row => row.Finding.Unit?.Printed()),
        Column.Key<FindingRow>("equation", row => row.Shown(row.Finding.Equation)),
        Column.Number<FindingRow>("residue_units", row => row.Finding.ResidueUnits),
        Column.Number<FindingRow>("allowed_units", row => row.Finding.AllowedUnits),
        Column.Count<FindingRow>("page", row => row.Finding.Place.Page),
        Column.Key<FindingRow>("table", row => row.Finding.Place.Table),
        Column.Text<FindingRow>("row", row => row.Finding.Place.Row),
        Column.Text<FindingRow>("column", row => row.Finding.Place.Column),
        Column.Count<FindingRow>("line", row => row.Finding.Place.Line),
        Column.Key<FindingRow>("bbox", row => row.Finding.Place.Box?.ToString()),
        Column.Key<FindingRow>("source_text", row => row.Shown(row.Finding.SourceText)),
        Column.Text<FindingRow>("suspect", row => row.Shown(row.Finding.Suspect)),
        Column.Text<FindingRow>("repair", row => row.Shown(row.Finding.Repair)),
        Column.Key<FindingRow>("evidence", row => row.Shown(EvidenceText.Of(row.Finding.Evidence))),
        Column.Key<FindingRow>("related", row => row.CauseId),
        Column.Number<FindingRow>("confidence", row => row.Finding.Confidence),
        Column.Number<FindingRow>("difference_cny", row => row.Finding.Difference * row.Finding.Unit?.InYuan()),
        Column.Key<FindingRow>("source_url", row => row.Document.Provenance?.Url),
        Column.Key<FindingRow>("fetched_at", row => row.Document.Provenance?.FetchedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        Column.Key<FindingRow>("document_sha256", row => row.Document.Source!.Sha256),
    ];

    public static IEnumerable<FindingRow> RowsOf(AuditedDocument document) =>
        document.Findings.Zip(document.FindingIds, (finding, id) => new FindingRow(document, finding, id, finding.Cause is { } cause ? document.FindingIds[cause] : ""));
}
