namespace DisclosureAudit.Amounts;

/// <summary>A total and its addends (docs/rounding.md, rules 2, 4 and 8). Blank cells are no addends and are not passed.</summary>
public static class SumCheck
{
    public static Outcome Check(Figure total, IReadOnlyList<Term> addends, RoundingHabit habit)
    {
        var asTable = Residue(total, addends);
        var verdict = VerdictOf(total, addends, habit);
        if (verdict is Verdict.UnlikelyRounding or Verdict.Error && (total.IsShort || addends.Any(addend => addend.Figure.IsShort)))
        {
            // Rule 4: lost zeros are assumed first; only where they do not explain it, the decimals really printed.
            var printed = VerdictOf(OwnDecimals(total), addends.Select(addend => addend with { Figure = OwnDecimals(addend.Figure) }).ToList(), habit);
            verdict = printed is Verdict.Rounding ? Verdict.Precision : printed;
        }

        return new Outcome(verdict, asTable / total.Step, Allowed(total, addends, zerosToo: false) / total.Step);
    }

    /// <summary>r = total − Σ w·addend, in 元.</summary>
    public static decimal Residue(Figure total, IReadOnlyList<Term> addends)
    {
        var residue = total.InYuan;
        for (var i = 0; i < addends.Count; i++)
        {
            residue -= addends[i].InYuan;
        }

        return residue;
    }

    /// <summary>S = Σ |w|·h over the terms of both sides, in 元; printed zeros count only where rule 2 says so.</summary>
    private static decimal Allowed(Figure total, IReadOnlyList<Term> addends, bool zerosToo)
    {
        var allowed = zerosToo || !total.Amount.IsZero ? total.HalfStep : 0m;
        for (var i = 0; i < addends.Count; i++)
        {
            allowed += zerosToo || !addends[i].Figure.Amount.IsZero ? addends[i].HalfStep : 0m;
        }

        return allowed;
    }

    // A bare 0 stays a zero of its table: it hides no half 万元.
    private static Figure OwnDecimals(Figure figure) => figure.Amount.IsZero ? figure : figure.AsPrinted();

    private static Verdict VerdictOf(Figure total, IReadOnlyList<Term> addends, RoundingHabit habit)
    {
        var residue = Math.Abs(Residue(total, addends));
        if (residue == 0m)
        {
            return Verdict.Exact;
        }

        var allowed = Allowed(total, addends, zerosToo: false);
        if (residue < allowed || (habit == RoundingHabit.Truncation && IsTruncation(total, addends)))
        {
            return Verdict.Rounding;
        }

        return addends.Count >= 2 && (residue == allowed || residue <= Allowed(total, addends, zerosToo: true))
            ? Verdict.UnlikelyRounding
            : Verdict.Error;
    }

    // For positive figures of one precision this is 0 ≤ r < n·u.
    private static bool IsTruncation(Figure total, IReadOnlyList<Term> addends)
    {
        var sum = Interval.Exactly(0m);
        foreach (var addend in addends)
        {
            sum = sum.Plus(Interval.Truncated(addend.Figure).Times(addend.Weight));
        }

        return Interval.Truncated(total).Meets(sum);
    }
}
