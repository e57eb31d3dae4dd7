using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>What one rule did in one document.</summary>
public sealed record CoverageLine(string Document, CoverageRow Coverage);

/// <summary>coverage.csv: one row a document and rule, so that “0 findings” is never “0 checks”.</summary>
public static class CoverageFile
{
    public const string Name = "coverage.csv";

    public static readonly IReadOnlyList<Column<CoverageLine>> Columns =
    [
        Column.Key<CoverageLine>("document", line => line.Document),
        Column.Key<CoverageLine>("rule_id", line => line.Coverage.RuleId),
        Column.Count<CoverageLine>("instances", line => line.Coverage.Instances),
        Column.Count<CoverageLine>("exact", line => line.Coverage.Exact),
        Column.Count<CoverageLine>("rounding", line => line.Coverage.Rounding),
        Column.Count<CoverageLine>("flagged", line => line.Coverage.Flagged),
        Column.Count<CoverageLine>("not_assessable", line => line.Coverage.NotAssessable),
        Column.Key<CoverageLine>("reasons", line => string.Join("; ", line.Coverage.Reasons.Select(reason => FormattableString.Invariant($"{reason.Key} = {reason.Value}")))),
    ];

    public static IEnumerable<CoverageLine> RowsOf(AuditedDocument document) =>
        document.Result?.Coverage.Select(coverage => new CoverageLine(document.Document, coverage)) ?? [];
}
