using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “一般公共预算支出240.65万元，占91.59%”, of a whole of 262.76万元 that is the 一般公共预算支出: a part of a list goes by the name of
/// the whole, and its amount is that of one account.
/// </summary>
public sealed class NameClaims(CellClaims cells, NarrativePrecision precision)
{
    public const string LawId = "narrative-name";

    /// <param name="shares">What came of the section's shares.</param>
    /// <param name="bound">The cells that amounts of the section were found to be.</param>
    public IEnumerable<ClaimCheck> Check(IEnumerable<ClaimCheck> shares, IReadOnlyDictionary<Claim, FactCell> bound)
    {
        foreach (var share in shares.Where(share => share.Outcome.Passes && share.Others.Count == 1))
        {
            if (bound.TryGetValue(share.Claim, out var cell) && !cell.IsTotal)
            {
                var meant = cells.MeantBy(share.Claim);
                var isAmiss = meant.Any(other => other.Table == cell.Table) && meant.All(other => other.IsTotal && CellBinder.Agrees(precision.Of(share.Others[0]), other.Figure) is not null);
                yield return new ClaimCheck(LawId, share.Claim, share.Others, new Outcome(isAmiss ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Cells = [cell], Stated = share.Claim.Subject, Expected = cell.Row.Name };
            }
        }
    }
}
