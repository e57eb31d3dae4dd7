namespace DisclosureAudit.Amounts;

/// <summary>One fact printed twice, in one unit (ROUNDING.md, rules 2, 3 and 4) or in two (rule 5).</summary>
public static class TieCheck
{
    /// <param name="other">The other printing; it may be the sum of several figures.</param>
    /// <param name="leaves">The printed facts beneath the printing that has more of them.</param>
    public static Outcome Check(Figure stated, IReadOnlyList<Term> other, int leaves, RoundingHabit habit)
    {
        if (other.Any(term => term.Figure.Amount.Unit != stated.Amount.Unit))
        {
            return CheckUnits(stated, other, leaves);
        }

        var outcome = SumCheck.Check(stated, other, habit);
        return outcome.Verdict > Verdict.Rounding && IsAggregationOrder(stated, other, leaves)
            ? outcome with { Verdict = Verdict.AggregationOrder }
            : outcome;
    }

    // Two orders of adding and rounding the same facts differ by at most half a unit a fact.
    private static bool IsAggregationOrder(Figure stated, IReadOnlyList<Term> other, int leaves) =>
        Math.Abs(SumCheck.Residue(stated, other)) <= leaves / 2 * Coarsest(stated, other);

    private static decimal Coarsest(Figure stated, IReadOnlyList<Term> other) =>
        other.Select(term => term.Figure.Step).Append(stated.Step).Max();

    // Rule 5: the coarser must be the finer, rounded half-up to the coarser's decimals.
    private static Outcome CheckUnits(Figure stated, IReadOnlyList<Term> other, int leaves)
    {
        var sum = other.Sum(term => term.InYuan);
        var otherStep = other.Max(term => term.Figure.Step);
        var (coarse, fine, step) = stated.Step >= otherStep ? (stated.InYuan, sum, stated.Step) : (sum, stated.InYuan, otherStep);
        var residue = (stated.InYuan - sum) / step;
        var verdict = coarse switch
        {
            _ when stated.InYuan == sum => Verdict.Exact,
            _ when coarse == Round(fine, step, MidpointRounding.AwayFromZero) => Verdict.Rounding,
            _ when IsWholeYuan(stated, other) && Math.Abs(coarse - fine) <= (step / 2m) + 0.5m => Verdict.Rounding,
            _ when other.Count > 1 && Math.Abs(residue) * step < SumCheck.Allowed(stated, other, zerosToo: false) => Verdict.Rounding,
            _ when IsAggregationOrder(stated, other, leaves) => Verdict.AggregationOrder,
            _ when IsPrecision(stated, other) => Verdict.Precision,
            _ when coarse == Round(fine, step, MidpointRounding.ToZero) || coarse == Round(fine, step, MidpointRounding.ToEven) => Verdict.Truncated,
            _ => Verdict.Error,
        };
        return new Outcome(verdict, residue, 0.5m);
    }

    private static bool IsPrecision(Figure stated, IReadOnlyList<Term> other) =>
        (stated.IsShort || other.Any(term => term.Figure.IsShort))
        && CheckUnits(stated.AsPrinted(), other.Select(term => term with { Figure = term.Figure.AsPrinted() }).ToList(), 0).Passes;

    // A figure in whole 元 stands for half a 元 to either side.
    private static bool IsWholeYuan(Figure stated, IReadOnlyList<Term> other) =>
        other.Select(term => term.Figure).Append(stated).Any(figure => figure is { Precision: 0, Amount.Unit: AmountUnit.Yuan });

    private static decimal Round(decimal yuan, decimal step, MidpointRounding rounding) => Math.Round(yuan / step, rounding) * step;
}
