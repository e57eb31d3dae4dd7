using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“机关运行经费10.00万元” in one section and “机关运行经费12.00万元” in another: the same total twice.</summary>
public sealed class RepeatClaims(CellClaims cells, NarrativePrecision precision)
{
    public const string LawId = "narrative-repeat";

    /// <param name="claims">Of the whole document, in its order.</param>
    /// <param name="bound">The cells that amounts of the document were found to be; what a table bears out is not asked.</param>
    public IEnumerable<ClaimCheck> Check(IEnumerable<Claim> claims, IReadOnlyDictionary<Claim, FactCell> bound) => claims
        .Where(claim => claim is { IsAmount: true, IsVague: false })
        .Select(claim => (Claim: claim, Table: cells.TotalNamedBy(claim)))
        .Where(pair => pair.Table is not null)
        .GroupBy(pair => (pair.Table, cells.IsOfBudget(pair.Claim)), pair => pair.Claim)
        .SelectMany(group => AskAll(group.OrderByDescending(bound.ContainsKey).ToList(), bound));

    private IEnumerable<ClaimCheck> AskAll(List<Claim> same, IReadOnlyDictionary<Claim, FactCell> bound) =>
        same.Skip(1).Where(again => again.Paragraph != same[0].Paragraph && !bound.ContainsKey(again)).Select(again => Ask(same[0], again));

    private ClaimCheck Ask(Claim first, Claim again) => new(LawId, again, [first], TieCheck.Check(precision.Of(again), [new Term(precision.Of(first), 1m)], 0, RoundingHabit.HalfUp))
    {
        Expected = first.Number!.ToString(),
        IsAlone = true,
        Arithmetic = ClaimArithmetic.OfTie(precision, again, first),
    };
}
