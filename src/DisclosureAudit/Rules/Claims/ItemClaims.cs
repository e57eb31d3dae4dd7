using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “住房保障支出（类）住房改革支出（款）住房公积金（项）350.35万元 … 2024年预算安排352.67万元”: what the paragraph of an account
/// says of the document's year is the amount of the account, which a table bears out.
/// </summary>
public sealed class ItemClaims(NarrativePrecision precision, NarrativeWords words, int? year)
{
    public const string LawId = "narrative-item";

    /// <param name="cells">The cells that amounts of the section were found to be.</param>
    public IEnumerable<ClaimCheck> Check(IReadOnlyList<Claim> section, IReadOnlyDictionary<Claim, FactCell> cells) =>
        section.GroupAdjacent(claim => claim.Paragraph).SelectMany(claims => CheckParagraph(claims, cells));

    private IEnumerable<ClaimCheck> CheckParagraph(List<Claim> claims, IReadOnlyDictionary<Claim, FactCell> cells)
    {
        (Claim Claim, FactCell Cell)? item = null;
        foreach (var claim in claims.Where(claim => claim is { IsAmount: true, IsVague: false }))
        {
            if (words.Item.IsMatch(claim.Lead))
            {
                item = cells.TryGetValue(claim, out var cell) ? (claim, cell) : null;
            }
            else if (item is var (named, borneOut) && IsOfOwnYear(claim) && claim.Number!.Amount.Unit == named.Number!.Amount.Unit)
            {
                yield return new ClaimCheck(LawId, claim, [named], TieCheck.Check(precision.Of(claim), [new Term(precision.Of(named), 1m)], 0, RoundingHabit.HalfUp)) { Cells = [borneOut], Expected = named.Number.ToString(), Arithmetic = ClaimArithmetic.OfTie(precision, claim, named) };
            }
        }
    }

    private bool IsOfOwnYear(Claim claim) => words.OwnBudget.IsMatch(claim.Lead) && year is { } own && NamedYears.FirstIn(claim.Lead) == own;
}
