namespace DisclosureAudit.Amounts;

/// <summary>One fact printed twice, in one unit (docs/rounding.md, rules 2, 3 and 4) or in two (rule 5).</summary>
public static class TieCheck
{
    /// <param name="other">The other printing; it may be the sum of several figures.</param>
    /// <param name="leaves">The printed facts beneath the printing that has more of them.</param>
    public static Outcome Check(Figure stated, IReadOnlyList<Term> other, int leaves, RoundingHabit habit)
    {
        if (other.Any(term => term.Figure.Amount.Unit != stated.Amount.Unit))
        {
            return CheckUnits(stated, other, leaves, habit);
        }

        var outcome = SumCheck.Check(stated, other, habit);
        return outcome.Verdict switch
        {
            // A 0.00 that a finer table prints as 0.003421 lends no half unit to a sum, and yet is that figure.
            > Verdict.Rounding when IsHalfUp(stated, other) => outcome with { Verdict = Verdict.Rounding },
            > Verdict.Rounding when IsAggregationOrder(stated, other, leaves) => outcome with { Verdict = Verdict.AggregationOrder },
            _ => outcome,
        };
    }

    // Two orders of adding and rounding the same facts differ by at most half a unit a fact.
    private static bool IsAggregationOrder(Figure stated, IReadOnlyList<Term> other, int leaves) =>
        Math.Abs(SumCheck.Residue(stated, other)) <= leaves / 2 * Coarsest(stated, other);

    private static decimal Coarsest(Figure stated, IReadOnlyList<Term> other) =>
        other.Select(term => term.Figure.Step).Append(stated.Step).Max();

    private static (decimal Coarse, decimal Fine, decimal Step) Sides(Figure stated, IReadOnlyList<Term> other)
    {
        var (sum, step) = (other.Sum(term => term.InYuan), Coarsest(stated, other));
        return stated.Step == step ? (stated.InYuan, sum, step) : (sum, stated.InYuan, step);
    }

    // Rule 5: the coarser must be the finer, rounded half-up to the coarser's decimals.
    private static bool IsHalfUp(Figure stated, IReadOnlyList<Term> other)
    {
        var (coarse, fine, step) = Sides(stated, other);
        return coarse == Round(fine, step, MidpointRounding.AwayFromZero);
    }

    private static Outcome CheckUnits(Figure stated, IReadOnlyList<Term> other, int leaves, RoundingHabit habit)
    {
        var (coarse, fine, step) = Sides(stated, other);
        var residue = SumCheck.Residue(stated, other);
        var asSum = other.Count > 1 ? SumCheck.Check(stated, other, habit).Verdict : Verdict.Error;
        var verdict = coarse switch
        {
            _ when residue == 0m => Verdict.Exact,
            _ when IsHalfUp(stated, other) => Verdict.Rounding,
            _ when IsWholeYuan(stated, other) && Math.Abs(coarse - fine) <= step / 2m => Verdict.Rounding,
            _ when asSum == Verdict.Rounding => Verdict.Rounding,
            _ when IsAggregationOrder(stated, other, leaves) => Verdict.AggregationOrder,
            _ when asSum == Verdict.Precision || IsPrecision(stated, other, habit) => Verdict.Precision,
            _ when asSum == Verdict.UnlikelyRounding => Verdict.UnlikelyRounding,
            _ when coarse == Round(fine, step, MidpointRounding.ToZero) || coarse == Round(fine, step, MidpointRounding.ToEven) => Verdict.Truncated,
            _ => Verdict.Error,
        };
        return new Outcome(verdict, residue / step, 0.5m);
    }

    private static bool IsPrecision(Figure stated, IReadOnlyList<Term> other, RoundingHabit habit) =>
        (stated.IsShort || other.Any(term => term.Figure.IsShort))
        && CheckUnits(stated.AsPrinted(), other.Select(term => term with { Figure = term.Figure.AsPrinted() }).ToList(), 0, habit).Passes;

    // A figure in whole 元 stands for half a 元 to either side. Whichever of the two it is, that adds the very edge of the
    // coarser's half unit, and no more.
    private static bool IsWholeYuan(Figure stated, IReadOnlyList<Term> other) =>
        other.Select(term => term.Figure).Append(stated).Any(figure => figure is { Precision: 0, Amount.Unit: AmountUnit.Yuan });

    private static decimal Round(decimal yuan, decimal step, MidpointRounding rounding) => Math.Round(yuan / step, rounding) * step;
}
