namespace DisclosureAudit.Report;

/// <summary>timings.csv: seconds a document; the one file besides run.json that differs from run to run.</summary>
public static class TimingsFile
{
    public const string Name = "timings.csv";

    public static readonly IReadOnlyList<Column<AuditedDocument>> Columns =
    [
        Column.Key<AuditedDocument>("document", document => document.Document),
        Column.Number<AuditedDocument>("seconds", document => document.Seconds),
    ];
}
