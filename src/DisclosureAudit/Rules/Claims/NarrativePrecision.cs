using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>The decimals of a document's sentences, unit by unit (docs/rounding.md, rule 4): 168万元 beside 94.76万元 is 168.00.</summary>
public sealed class NarrativePrecision(IEnumerable<Claim> claims)
{
    private readonly Dictionary<AmountUnit, int> decimals = claims
        .Where(claim => claim.Number is { Kind: NumberKind.Amount })
        .GroupBy(claim => claim.Number!.Amount.Unit)
        .ToDictionary(group => group.Key, group => group.Max(claim => claim.Number!.Decimals));

    /// <summary>The claim's amount; a change with its sign.</summary>
    public Figure Of(Claim claim)
    {
        var (amount, sign) = (claim.Number!.Amount, claim.Direction == 0 ? 1 : claim.Direction);
        return new Figure(new Amount(sign * amount.Value, amount.Unit, amount.Decimals), decimals[amount.Unit]);
    }
}
