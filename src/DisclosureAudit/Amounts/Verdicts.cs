namespace DisclosureAudit.Amounts;

/// <summary>The words of the verdicts in every file.</summary>
public static class Verdicts
{
    public static string Token(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Rounding => "rounding",
        Verdict.AggregationOrder => "aggregation_order",
        Verdict.Precision => "precision",
        Verdict.UnlikelyRounding => "unlikely_rounding",
        Verdict.Forced => "forced",
        Verdict.Truncated => "truncated",
        Verdict.ErrorLastDigit => "error_last_digit",
        Verdict.Error => "error",
        Verdict.BaseZero => "base_zero",
        Verdict.Violated => "violated",
        _ => "not_assessable",
    };
}
