namespace DisclosureAudit.Amounts;

/// <summary>What a check says, in the order in which the first that fits is taken (docs/rounding.md).</summary>
public enum Verdict
{
    Exact,
    Rounding,
    AggregationOrder,
    Precision,
    UnlikelyRounding,
    Forced,
    Truncated,
    ErrorLastDigit,
    Error,
    BaseZero,

    /// <summary>A rule that is not arithmetic does not hold.</summary>
    Violated,
    NotAssessable,
}
