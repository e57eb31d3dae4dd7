using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Rules;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Report;

/// <summary>How far a document was read.</summary>
public enum DocumentStatus
{
    Ok,

    /// <summary>Read, but something of it was not found or not known.</summary>
    Partial,
    Failed,
}

/// <summary>One document after the audit: read or failed, with all that goes into the files.</summary>
/// <param name="Reason">A stable word for documents.csv; empty when the status is ok.</param>
/// <param name="Problem">The same for people.</param>
/// <param name="Seconds">Time of reading and checking.</param>
public sealed record AuditedDocument(
    string Document,
    DocumentStatus Status,
    string Reason,
    Sentence? Problem,
    SourceText? Source,
    RecognisedDocument? Recognised,
    CheckResult? Result,
    decimal Seconds)
{
    public IReadOnlyList<Sheet> Sheets { get; init; } = [];

    /// <summary>Where it was fetched from; null for a file of the user's own, or one that was changed since.</summary>
    public Provenance? Provenance { get => field?.Sha256 == Source?.Sha256 ? field : null; init; }

    public IReadOnlyList<Finding> Findings => Result?.Findings ?? [];
    public IReadOnlyList<string> FindingIds { get; } = Result is null ? [] : Report.FindingNames.Of(Result.Findings, Recognised!.Facts, Source!.Sha256);

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
