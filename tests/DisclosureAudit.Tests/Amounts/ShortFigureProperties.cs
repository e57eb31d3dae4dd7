using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;
using Outcome = DisclosureAudit.Amounts.Outcome;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Figures that print fewer decimals than their table (docs/rounding.md, rule 4).</summary>
public sealed class ShortFigureProperties
{
    // A bare 0 is left out: it is a zero of its table and no rounded 0.4.
    [Theory]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToEven)]
    public void A_true_sum_of_figures_rounded_to_fewer_decimals_is_never_an_error(MidpointRounding rounding) => Seeded.ForAll(
        Shortened(rounding),
        5000,
        sum => Assert.InRange(SumCheck.Check(sum.Total, sum.Addends, RoundingHabit.HalfUp).Verdict, Verdict.Exact, Verdict.UnlikelyRounding));

    [Fact]
    public void Lost_zeros_are_put_back_first() => Seeded.ForAll(
        TrueSum.Any(),
        2000,
        sum =>
        {
            var (total, addends) = (sum.Total.Print(MidpointRounding.ToEven), sum.Print(MidpointRounding.ToEven));
            var full = SumCheck.Check(total, addends, RoundingHabit.HalfUp);
            var bare = SumCheck.Check(WithoutZeros(total), addends.Select(term => term with { Figure = WithoutZeros(term.Figure) }).ToList(), RoundingHabit.HalfUp);

            // Only an unlikely residue may be read another way: as decimals that were never there.
            Assert.True(full == bare || (full.Verdict, bare.Verdict) == (Verdict.UnlikelyRounding, Verdict.Precision), $"{full}, without zeros {bare}");
        });

    // The same amounts in a table of fewer decimals: each interval is wider, so what passed must pass.
    [Fact]
    public void A_coarser_precision_never_turns_a_pass_into_an_error() => Seeded.ForAll(
        Shortened(MidpointRounding.AwayFromZero).Zip(Gen.Choose(-3, 3)),
        3000,
        each =>
        {
            var (total, addends) = (Moved(each.Item1.Total, each.Item2), each.Item1.Addends);
            var (coarseTotal, coarse) = (Coarser(total), addends.Select(term => term with { Figure = Coarser(term.Figure) }).ToList());

            AssertStillPasses(SumCheck.Check(total, addends, RoundingHabit.HalfUp), SumCheck.Check(coarseTotal, coarse, RoundingHabit.HalfUp));
            AssertStillPasses(TieCheck.Check(total, addends, 3, RoundingHabit.HalfUp), TieCheck.Check(coarseTotal, coarse, 3, RoundingHabit.HalfUp));
            AssertStillPasses(BoundCheck.AtMost([new Term(total, 1m)], addends), BoundCheck.AtMost([new Term(coarseTotal, 1m)], coarse));
            AssertStillPasses(TieCheck.Check(total, addends[..1], 3, RoundingHabit.HalfUp), TieCheck.Check(coarseTotal, coarse[..1], 3, RoundingHabit.HalfUp));
        });

    private static void AssertStillPasses(Outcome fine, Outcome coarse) => Assert.False(
        fine.Verdict <= Verdict.UnlikelyRounding && coarse.Verdict > Verdict.UnlikelyRounding,
        $"{fine.Verdict} became {coarse.Verdict}");

    /// <summary>A true sum in tables of six decimals; any figure may be rounded to fewer.</summary>
    private static Gen<(Figure Total, List<Term> Addends)> Shortened(MidpointRounding rounding) =>
        from sum in TrueSum.Any()
        from cuts in Gen.Choose(0, 3).ArrayOf(13)
        let total = Shorten(sum.Total, cuts[12], rounding)
        let addends = sum.Addends.Select((truth, i) => new Term(Shorten(truth, cuts[i], rounding), truth.Weight)).ToList()
        select (total, addends);

    private static Figure Shorten(Truth truth, int cut, MidpointRounding rounding)
    {
        var table = truth.Print(rounding);
        var printed = (truth with { Decimals = Math.Max(0, truth.Decimals - cut) }).Print(rounding);
        return printed.Amount.IsZero ? table : new Figure(printed.Amount, truth.Decimals);
    }

    private static Figure WithoutZeros(Figure figure)
    {
        var decimals = figure.Amount.Decimals;
        while (decimals > 0 && Math.Round(figure.Amount.Value, decimals - 1) == figure.Amount.Value)
        {
            decimals--;
        }

        return new Figure(new Amount(figure.Amount.Value, figure.Amount.Unit, decimals), figure.Precision);
    }

    private static Figure Coarser(Figure figure) => new(figure.Amount, Math.Max(figure.Amount.Decimals, figure.Precision - 1));

    private static Figure Moved(Figure figure, int units) => new(
        new Amount(figure.Amount.Value + (units * PowersOfTen.Step(figure.Amount.Decimals)), figure.Amount.Unit, figure.Amount.Decimals),
        figure.Precision);
}
