namespace DisclosureAudit.Findings;

/// <summary>What one rule did in one document: instances = exact + rounding + flagged + not assessable.</summary>
public sealed record CoverageRow(
    string RuleId,
    int Exact,
    int Rounding,
    int Flagged,
    int NotAssessable,
    IReadOnlyDictionary<string, int> Reasons)
{
    public int Instances => Exact + Rounding + Flagged + NotAssessable;
    public int Evaluated => Instances - NotAssessable;
}
