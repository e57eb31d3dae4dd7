using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>元 written as 万元, and back, is the same figure: no verdict may change.</summary>
public sealed class UnitProperties
{
    private const MidpointRounding HalfUp = MidpointRounding.AwayFromZero;

    [Fact]
    public void There_and_back_is_the_same_figure() => Seeded.ForAll(
        YuanSums(),
        1000,
        sum =>
        {
            var back = Figures.WanInYuan(Figures.YuanInWan(sum.Total));

            Assert.Equal(sum.Total.Amount.ToString(), back.Amount.ToString());
            Assert.Equal((sum.Total.InYuan, sum.Total.Step, sum.Total.IsShort), (back.InYuan, back.Step, back.IsShort));
        });

    [Fact]
    public void No_sum_or_tie_or_bound_changes_with_the_unit() => Seeded.ForAll(
        YuanSums(),
        3000,
        sum =>
        {
            var total = Figures.YuanInWan(sum.Total);
            var addends = sum.Addends.Select(InWan).ToArray();
            foreach (var habit in Enum.GetValues<RoundingHabit>())
            {
                Assert.Equal(SumCheck.Check(sum.Total, sum.Addends, habit), SumCheck.Check(total, addends, habit));
                Assert.Equal(TieCheck.Check(sum.Total, sum.Addends, 3, habit), TieCheck.Check(total, addends, 3, habit));
            }

            Assert.Equal(BoundCheck.AtMost(One(sum.Total), sum.Addends), BoundCheck.AtMost(One(total), addends));
        });

    // Two units of one precision: 0.1235 万元 is 1235 元, so rule 5 (half-up to the coarser) and rule 2 say the same.
    [Fact]
    public void Nor_where_only_one_side_changes_its_unit() => Seeded.ForAll(
        YuanSums().Where(sum => sum.Addends.All(term => !term.Figure.IsShort) && !sum.Total.IsShort),
        3000,
        sum =>
        {
            var addends = sum.Addends.Select(InWan).ToArray();
            foreach (var habit in Enum.GetValues<RoundingHabit>())
            {
                Assert.Equal(SumCheck.Check(sum.Total, sum.Addends, habit), SumCheck.Check(sum.Total, addends, habit));
                Assert.Equal(TieCheck.Check(sum.Total, sum.Addends, 3, habit).Verdict, TieCheck.Check(sum.Total, addends, 3, habit).Verdict);
                Assert.Equal(TieCheck.Check(sum.Total, sum.Addends[..1], 3, habit).Verdict, TieCheck.Check(sum.Total, addends[..1], 3, habit).Verdict);
            }
        });

    [Fact]
    public void No_rate_changes_with_the_unit() => Seeded.ForAll(
        YuanSums().Zip(Gen.Choose(-2, 2)),
        3000,
        each =>
        {
            var (sum, off) = each;
            var (a, b) = (sum.Addends[0].Figure, sum.Addends[1].Figure);
            var (wanA, wanB) = (Figures.YuanInWan(a), Figures.YuanInWan(b));
            var share = b.InYuan == 0m ? 0m : Math.Round(100m * a.InYuan / b.InYuan, 2);
            var rate = new Percentage(share + (off / 100m), 2);

            Assert.Equal(RateCheck.Share(rate, a, b), RateCheck.Share(rate, wanA, wanB));
            Assert.Equal(RateCheck.Share(rate, a, b), RateCheck.Share(rate, wanA, b));
            Assert.Equal(RateCheck.Growth(rate, a, b), RateCheck.Growth(rate, wanA, wanB));
            Assert.Equal(RateCheck.GrowthBy(rate, a, b), RateCheck.GrowthBy(rate, wanA, wanB));
            Assert.Equal(RateCheck.GrowthBy(rate, a, b, sum.Total), RateCheck.GrowthBy(rate, wanA, wanB, Figures.YuanInWan(sum.Total)));
        });

    /// <summary>Small sums in one 元 table of 0 to 2 decimals, up to eight units off, some figures without their last zeros.</summary>
    private static Gen<(Figure Total, Term[] Addends)> YuanSums() =>
        from precision in Gen.Choose(0, 2)
        from units in Gen.OneOf(Gen.Choose(-300, 300), Gen.Choose(-1_000_000, 1_000_000)).ArrayOf(5)
        from count in Gen.Choose(2, 5)
        from off in Gen.Choose(-8, 8)
        from isShort in Gen.Elements(false, true)
        select (InTable(units[..count].Sum() + off, precision, isShort), units[..count].Select(each => new Term(InTable(each, precision, isShort), 1m)).ToArray());

    private static Figure InTable(int units, int precision, bool isShort)
    {
        var decimals = isShort && units % 10 == 0 ? Math.Max(0, precision - 1) : precision;
        return new Figure(new Amount(units * PowersOfTen.Step(precision), AmountUnit.Yuan, decimals), precision);
    }

    private static Term InWan(Term term) => term with { Figure = Figures.YuanInWan(term.Figure) };

    private static Term[] One(Figure figure) => [new Term(figure, 1m)];
}
