using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.Rules.Claims;

namespace DisclosureAudit.Rules;

/// <summary>What the rules say of one document.</summary>
/// <param name="Claims">All claims of the narrative, those that nothing was asked of among them.</param>
/// <param name="CheckedCells">The amounts that stand in at least one evaluated identity.</param>
public sealed record CheckResult(
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<CoverageRow> Coverage,
    IReadOnlySet<(TableRow Row, string Column)> CheckedCells,
    IReadOnlyList<ClaimCheck> Claims)
{
    /// <summary>What the findings were found by; null once the causes are located.</summary>
    public Judged? Judged { get; init; }

    /// <summary>After so many values tried the search for causes was given up; null where it came to its end.</summary>
    public int? TrialsGivenUp { get; init; }
}
