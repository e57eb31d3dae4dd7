namespace DisclosureAudit.Tests.Rules;

/// <summary>The identities that a study of the form has found, by their numbers; the narrative's (N-…) are another piece.</summary>
internal static class Reference
{
    public static readonly IReadOnlyList<string> ShanxiIdentities =
    [
        "T1-01", "T1-02", "T1-03", "T1-04", "T1-05", "T1-06", "T1-07",
        "T2-01", "T2-02", "T2-03", "T2-04", "T2-05", "T2-06",
        "T3-01", "T3-02", "T3-03", "T3-04", "T3-05",
        "T4-01", "T4-02", "T4-03", "T4-04", "T4-05", "T4-06", "T4-07",
        "T5-01", "T5-02", "T5-03", "T5-04", "T5-05",
        "T6-01", "T6-02", "T6-03", "T6-04", "T6-05",
        "T7-01", "T8-01", "T9-01",
        "T10-01", "T10-02", "T10-03", "T10-04",
        "T11-01", "T11-02",
        "T12-01", "T12-02", "T12-03", "T13-01", "T13-02",
        "X-01", "X-02", "X-03", "X-04", "X-05",
    ];
}
