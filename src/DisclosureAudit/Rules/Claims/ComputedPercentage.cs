using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>What the figures of a claim give, with the decimals of the printed percentage, two at least.</summary>
internal static class ComputedPercentage
{
    private const int FewestDecimals = 2;

    public static Percentage? Of(decimal part, decimal whole, Claim claim)
    {
        var decimals = Math.Max(claim.Rate!.Decimals, FewestDecimals);
        return whole > 0m ? new Percentage(Math.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero), decimals) : null;
    }
}
