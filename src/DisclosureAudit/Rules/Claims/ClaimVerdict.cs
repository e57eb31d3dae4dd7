using DisclosureAudit.Amounts;

namespace DisclosureAudit.Rules.Claims;

/// <summary>What came of a claim by all laws that were asked of it.</summary>
public static class ClaimVerdict
{
    /// <summary>The worst that was found; what was found of its words alone does not make its number right. Null where no number could be asked.</summary>
    public static Verdict? Of(IEnumerable<ClaimCheck> checks) => checks
        .Where(check => !check.IsRemark)
        .Where(check => check.Outcome.Verdict == Verdict.Violated || (check.Stated is null && check.Outcome.Verdict != Verdict.NotAssessable))
        .Select(check => (Verdict?)check.Outcome.Verdict)
        .Max();
}
