using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>One fact printed twice in one unit (docs/rounding.md, rules 2, 3 and 4).</summary>
public sealed class TieCheckTests
{
    [Theory]
    [InlineData("326.71", "326.72", 2, Verdict.AggregationOrder)] // T1 against T3 of a real final account
    [InlineData("326.72", "326.71", 2, Verdict.AggregationOrder)]
    [InlineData("326.71", "326.72", 1, Verdict.Error)]
    [InlineData("326.71", "326.72", 0, Verdict.Error)]
    [InlineData("326.71", "326.71", 0, Verdict.Exact)]
    [InlineData("326.70", "326.72", 3, Verdict.Error)]
    [InlineData("326.70", "326.72", 4, Verdict.AggregationOrder)]
    [InlineData("326.69", "326.72", 5, Verdict.Error)]
    [InlineData("0.01", "0.00", 0, Verdict.Error)]
    public void Two_printings_differ_by_half_a_unit_a_leaf_at_most(string stated, string other, int leaves, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(stated), Figures.Sum(other), leaves, RoundingHabit.HalfUp).Verdict);

    [Fact]
    public void The_other_printing_may_be_a_sum() => Assert.Equal(
        Verdict.Rounding,
        TieCheck.Check(Figures.Wan("30.01"), Figures.Sum("10.00", "20.00"), 0, RoundingHabit.HalfUp).Verdict);

    [Theory]
    [InlineData("25", "25.40", Verdict.Precision)]
    [InlineData("25", "25.51", Verdict.Error)]
    [InlineData("25.40", "25", Verdict.Precision)]
    public void A_short_printing_counts_by_its_own_decimals_at_last(string stated, string other, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(stated, 2), Figures.Added(2, other), 0, RoundingHabit.HalfUp).Verdict);

    // A table of six decimals against one of two.
    [Theory]
    [InlineData("0.00", "0.003421", Verdict.Rounding)]
    [InlineData("0.003421", "0.00", Verdict.Rounding)]
    [InlineData("0.01", "0.005000", Verdict.Rounding)]
    [InlineData("0.00", "0.005100", Verdict.Error)]
    [InlineData("46.56", "46.561234", Verdict.Rounding)]
    [InlineData("46.56", "46.565100", Verdict.Error)]
    public void A_coarser_table_prints_the_finer_rounded(string stated, string other, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(stated), Figures.One(Figures.Wan(other)), 0, RoundingHabit.HalfUp).Verdict);

    [Fact]
    public void Aggregation_order_comes_before_precision() => Assert.Equal(
        Verdict.AggregationOrder,
        TieCheck.Check(Figures.Wan("25", 2), Figures.Sum("25.02"), 4, RoundingHabit.HalfUp).Verdict);
}
