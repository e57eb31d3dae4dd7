using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>documents.csv: one row a document, also for those that could not be read.</summary>
public static class DocumentsFile
{
    public const string Name = "documents.csv";

    public static readonly IReadOnlyList<Column<AuditedDocument>> Columns =
    [
        Column.Key<AuditedDocument>("document", document => document.Document),
        Column.Key<AuditedDocument>("sha256", document => document.Source?.Sha256),
        Column.Number<AuditedDocument>("bytes", document => document.Source?.Bytes),
        Column.Count<AuditedDocument>("pages", document => document.Source?.Pages),
        Column.Key<AuditedDocument>("family", document => document.Recognised?.Family?.Id),
        Column.Key<AuditedDocument>("doc_kind", document => document.Recognised?.Facts.DocumentKind),
        Column.Text<AuditedDocument>("unit_name", document => document.Recognised?.Facts.UnitName),
        Column.Key<AuditedDocument>("unit_kind", document => document.Recognised?.Facts.UnitKind),
        Column.Key<AuditedDocument>("unit_source", document => document.Recognised?.Facts.UnitSource),
        Column.Key<AuditedDocument>("place_code", document => document.Recognised?.Facts.PlaceCode),
        Column.Key<AuditedDocument>("city", document => document.Recognised?.Facts.City),
        Column.Count<AuditedDocument>("year", document => document.Recognised?.Facts.Year),
        Column.Key<AuditedDocument>("amount_unit", document => document.Recognised?.Unit?.Printed()),
        Column.Key<AuditedDocument>("text_source", document => document.Result is null ? "none" : document.Source!.IsPrinted ? "pdf" : "text"),
        Column.Key<AuditedDocument>("disclosure_id", document => document.Recognised is { } read ? FindingNames.DisclosureId(read.Facts, document.Source!.Sha256) : ""),
        Column.Count<AuditedDocument>("tables_found", document => document.Recognised?.NamedTables),
        Column.Count<AuditedDocument>("tables_expected", document => document.Recognised?.ExpectedTables),
        Column.Count<AuditedDocument>("claims", document => document.Result?.Claims.Select(check => check.Claim).Distinct((IEqualityComparer<Narrative.Claim>)ReferenceEqualityComparer.Instance).Count()),
        Column.Count<AuditedDocument>("sheets", document => document.Result is null ? null : document.Sheets.Count),
        Column.Count<AuditedDocument>("checks_evaluated", document => document.Result?.Coverage.Sum(row => row.Evaluated)),
        Column.Count<AuditedDocument>("checks_exact", document => document.Result?.Coverage.Sum(row => row.Exact)),
        Column.Count<AuditedDocument>("checks_rounding", document => document.Result?.Coverage.Sum(row => row.Rounding)),
        Column.Count<AuditedDocument>("errors", document => document.Result is null ? null : document.Count(Severity.Error)),
        Column.Count<AuditedDocument>("warnings", document => document.Result is null ? null : document.Count(Severity.Warning)),
        Column.Count<AuditedDocument>("infos", document => document.Result is null ? null : document.Count(Severity.Info)),
        Column.Key<AuditedDocument>("status", document => Words.Of(document.Status)),
        Column.Key<AuditedDocument>("reason", document => document.Reason),
    ];
}
