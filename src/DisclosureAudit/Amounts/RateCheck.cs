namespace DisclosureAudit.Amounts;

/// <summary>
/// Shares and rates recomputed from the printed figures (docs/rounding.md, rule 6). A decrease has a negative change and a
/// negative percentage.
/// </summary>
public static class RateCheck
{
    /// <summary>p = 100·part/whole.</summary>
    public static Outcome Share(Percentage p, Figure part, Figure whole) =>
        whole.Amount.Value <= 0m ? BaseZero(p) : Judge(p, [part, whole], figures => [ShareRatio(figures[0], figures[1])]);

    /// <summary>Growth from A to B: p = 100·(B−A)/A.</summary>
    public static Outcome Growth(Percentage p, Figure before, Figure after) =>
        before.Amount.Value <= 0m ? BaseZero(p) : Judge(p, [before, after], figures => [GrowthRatio(figures[0], figures[1])]);

    /// <summary>Growth by D to B: p = 100·D/(B−D).</summary>
    public static Outcome GrowthBy(Percentage p, Figure after, Figure change) =>
        after.InYuan - change.InYuan <= 0m ? BaseZero(p) : Judge(p, [after, change], figures => [ChangeRatio(figures[0], figures[1])]);

    /// <summary>Where A, B and D are all printed: p passes if any stated pair explains it.</summary>
    public static Outcome GrowthBy(Percentage p, Figure before, Figure after, Figure change) =>
        before.Amount.Value <= 0m ? BaseZero(p) : Judge(p, [before, after, change], figures => Pairs(figures[0], figures[1], figures[2]));

    /// <summary>持平, 相同: the change may be zero.</summary>
    public static Outcome Same(Figure change) => change.Amount.IsZero
        ? new Outcome(Verdict.Exact, 0m, 0.5m)
        : new Outcome(Interval.Rounded(change).Contains(0m) ? Verdict.Rounding : Verdict.Error, change.InYuan / change.Step, 0.5m);

    private static List<Ratio> Pairs(Figure before, Figure after, Figure change)
    {
        var ratios = new List<Ratio> { GrowthRatio(before, after), ShareRatio(change, before) };
        if (after.InYuan - change.InYuan > 0m)
        {
            ratios.Add(ChangeRatio(after, change));
        }

        return ratios;
    }

    private static Ratio ShareRatio(Figure part, Figure whole)
    {
        var (a, b) = (Interval.Rounded(part), Interval.Rounded(whole));
        return Ratio.Of(part.InYuan, whole.InYuan, Corners(a, b, (x, y) => (x, y)));
    }

    private static Ratio GrowthRatio(Figure before, Figure after)
    {
        var (a, b) = (Interval.Rounded(before), Interval.Rounded(after));
        return Ratio.Of(after.InYuan - before.InYuan, before.InYuan, Corners(a, b, (x, y) => (y - x, x)));
    }

    private static Ratio ChangeRatio(Figure after, Figure change)
    {
        var (b, d) = (Interval.Rounded(after), Interval.Rounded(change));
        return Ratio.Of(change.InYuan, after.InYuan - change.InYuan, Corners(b, d, (x, y) => (y, x - y)));
    }

    private static List<(decimal, decimal)> Corners(Interval first, Interval second, Func<decimal, decimal, (decimal, decimal)> form) =>
        [form(first.Low, second.Low), form(first.Low, second.High), form(first.High, second.Low), form(first.High, second.High)];

    // “0万元，增长0%” is no slip: nothing can be asked of it.
    private static Outcome BaseZero(Percentage p) => p.Value == 0m ? Outcome.NotAssessable("zero_base") : new Outcome(Verdict.BaseZero, 0m, 0m);

    private static Outcome Judge(Percentage p, IReadOnlyList<Figure> figures, Func<IReadOnlyList<Figure>, List<Ratio>> ratiosOf)
    {
        var outcome = Judge(p, ratiosOf(figures));
        if (outcome.Passes || !figures.Any(figure => figure.IsShort))
        {
            return outcome;
        }

        // Rule 4: lost zeros are assumed first; only where they do not explain it, the decimals really printed.
        var printed = Judge(p, ratiosOf(figures.Select(figure => figure.AsPrinted()).ToList()));
        return printed.Passes ? outcome with { Verdict = Verdict.Precision } : outcome;
    }

    private static Outcome Judge(Percentage p, List<Ratio> ratios)
    {
        var nearest = ratios.MinBy(ratio => Math.Abs(ratio.Printed - p.Value));
        var residue = (p.Value - nearest.Printed) / p.Step;
        var explaining = ratios.Where(ratio => ratio.Explains(p)).ToList();
        return (ratios, explaining) switch
        {
            _ when ratios.Any(ratio => ratio.Equals(p)) => new Outcome(Verdict.Exact, residue, 0.5m),
            (_, { Count: > 0 }) => new Outcome(Verdict.Rounding, residue, 0.5m, explaining.All(ratio => ratio.IsWide(p))),
            _ when ratios.Any(ratio => ratio.ExplainsCut(p)) => new Outcome(Verdict.Truncated, residue, 1m),
            _ when ratios.Any(ratio => ratio.Explains(Next(p, 1m)) || ratio.Explains(Next(p, -1m))) => new Outcome(Verdict.ErrorLastDigit, residue, 0.5m),
            _ => new Outcome(Verdict.Error, residue, 0.5m),
        };
    }

    private static Percentage Next(Percentage p, decimal units) => new(p.Value + (units * p.Step), p.Decimals);
}
