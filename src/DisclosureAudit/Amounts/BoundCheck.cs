namespace DisclosureAudit.Amounts;

/// <summary>One figure that may not exceed another: a ≤ b fails only if a − b ≥ S (docs/rounding.md, rule 2).</summary>
public static class BoundCheck
{
    public static Outcome AtMost(IReadOnlyList<Term> smaller, IReadOnlyList<Term> larger)
    {
        var verdict = VerdictOf(smaller, larger);
        if (verdict == Verdict.Error && smaller.Concat(larger).Any(term => term.Figure.IsShort))
        {
            verdict = VerdictOf(AsPrinted(smaller), AsPrinted(larger)) == Verdict.Error ? verdict : Verdict.Precision;
        }

        var step = smaller.Concat(larger).Max(term => term.Figure.Step);
        return new Outcome(verdict, Excess(smaller, larger) / step, Allowed(smaller, larger) / step);
    }

    private static Verdict VerdictOf(IReadOnlyList<Term> smaller, IReadOnlyList<Term> larger) => Excess(smaller, larger) switch
    {
        <= 0m => Verdict.Exact,
        var excess when excess < Allowed(smaller, larger) => Verdict.Rounding,
        _ => Verdict.Error,
    };

    private static decimal Excess(IReadOnlyList<Term> smaller, IReadOnlyList<Term> larger) =>
        smaller.Sum(term => term.InYuan) - larger.Sum(term => term.InYuan);

    private static decimal Allowed(IReadOnlyList<Term> smaller, IReadOnlyList<Term> larger) =>
        smaller.Concat(larger).Where(term => !term.Figure.Amount.IsZero).Sum(term => term.HalfStep);

    private static List<Term> AsPrinted(IReadOnlyList<Term> terms) => terms.Select(term => term with { Figure = term.Figure.AsPrinted() }).ToList();
}
