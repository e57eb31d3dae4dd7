using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A value with fewer decimals than its table has lost zeros, unless only its own decimals fit (docs/rounding.md, rule 4).</summary>
public sealed class SumPrecisionTests
{
    [Theory]
    [InlineData("71.56", Verdict.Exact)]
    [InlineData("71.57", Verdict.Rounding)]
    [InlineData("71.58", Verdict.Precision)]
    [InlineData("72.06", Verdict.Precision)]
    [InlineData("72.08", Verdict.Error)]
    public void Twenty_five_beside_46_56(string total, Verdict verdict) => Assert.Equal(verdict, Check(total, "25", "46.56"));

    // 0.51 = 0.5 + 0.005 + 0.005: with its own decimals the sum just reaches, as half-even rounding can.
    [Fact]
    public void The_edge_of_its_own_decimals_is_unlikely_and_no_error() => Assert.Equal(Verdict.UnlikelyRounding, Check("72.07", "25", "46.56"));

    [Theory]
    [InlineData("25", Verdict.Precision, "12.13", "12.56")]
    [InlineData("25", Verdict.Error, "12.13", "13.56")]
    public void A_short_total(string total, Verdict verdict, params string[] addends) => Assert.Equal(verdict, Check(total, addends));

    [Fact]
    public void A_table_that_prints_whole_numbers_only_has_no_lost_zeros() => Assert.Equal(
        Verdict.Rounding,
        SumCheck.Check(Figures.Wan("72", 0), Figures.Added(0, "25", "46"), RoundingHabit.HalfUp).Verdict);

    // A bare 0 is how a table of two decimals prints nothing; it hides no half 万元.
    [Fact]
    public void A_bare_zero_stays_a_zero_of_its_table() => Assert.Equal(Verdict.Error, Check("5.30", "5.00", "0"));

    [Fact]
    public void A_table_of_six_decimals_does_not_forgive_a_hundredth() => Assert.Equal(
        Verdict.Error,
        SumCheck.Check(Figures.Wan("2762.360000"), Figures.Added(6, "2700.000000", "62.350000"), RoundingHabit.HalfUp).Verdict);

    private static Verdict Check(string total, params string[] addends) =>
        SumCheck.Check(Figures.Wan(total, 2), Figures.Added(2, addends), RoundingHabit.HalfUp).Verdict;
}
