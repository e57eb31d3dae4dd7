using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“减少204.40万元，增长5.1%”: amount and rate of one change go the same way.</summary>
public static class DirectionClaims
{
    public const string LawId = "narrative-direction";

    public static IEnumerable<ClaimCheck> Check(IEnumerable<Claim> section) => section
        .Where(claim => claim is { Kind: ClaimKind.ChangeRate, Number: not null, Rate.Value: not 0m, IsVague: false, Direction: not 0 } && claim.Number.Value != 0m)
        .Select(claim => new ClaimCheck(LawId, claim, [], new Outcome(claim.OpposedDirection == 0 ? Verdict.Exact : Verdict.Violated, 0m, 0m))
        {
            Stated = WordOf(claim.OpposedDirection),
            Expected = WordOf(claim.Direction),
        });

    private static string WordOf(int direction) => direction < 0 ? "减少" : direction > 0 ? "增加" : "";
}
