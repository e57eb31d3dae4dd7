using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Shares and rates against everything that the printed figures may stand for (docs/rounding.md, rule 6).</summary>
public sealed class RateCheckTests
{
    [Theory]
    [InlineData("8.86%", "349.18", "380.10", Verdict.Exact)] // 30.92/349.18 = 8.85503 %
    [InlineData("8.85%", "349.18", "380.10", Verdict.Rounding)]
    [InlineData("24%", "0.50", "0.62", Verdict.Exact)]
    [InlineData("26.3%", "0.50", "0.62", Verdict.Rounding)]
    [InlineData("26.4%", "0.50", "0.62", Verdict.ErrorLastDigit)]
    [InlineData("26.5%", "0.50", "0.62", Verdict.Error)]
    [InlineData("-20.00%", "500.00", "400.00", Verdict.Exact)]
    [InlineData("20.00%", "500.00", "400.00", Verdict.Error)]
    [InlineData("-100%", "3.50", "0.00", Verdict.Exact)]
    public void Growth_from_A_to_B(string rate, string before, string after, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.Growth(Figures.Percent(rate), Figures.Wan(before), Figures.Wan(after)).Verdict);

    [Theory]
    [InlineData("11.24%", "856.71", "86.53", Verdict.Exact)] // 86.53/770.18 = 11.23504 %
    [InlineData("-6.36%", "262.76", "-17.85", Verdict.Exact)]
    [InlineData("6.36%", "262.76", "-17.85", Verdict.Error)]
    [InlineData("15.72%", "21.94", "2.98", Verdict.Exact)] // 2.98/18.96 = 15.7173 %
    public void Growth_by_D_to_B(string rate, string after, string change, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.GrowthBy(Figures.Percent(rate), Figures.Wan(after), Figures.Wan(change)).Verdict);

    [Theory]
    [InlineData("94.23%", "807.26", "856.71", Verdict.Exact)]
    [InlineData("71.73%", "2111.11", "2946.25", Verdict.Error)]
    [InlineData("66.68%", "66681.00", "100000.00", Verdict.Exact)]
    [InlineData("66.67%", "66681.00", "100000.00", Verdict.ErrorLastDigit)]
    [InlineData("66.70%", "66681.00", "100000.00", Verdict.Error)]
    [InlineData("66.68%", "66686.00", "100000.00", Verdict.Truncated)]
    [InlineData("-5.00%", "-5.00", "100.00", Verdict.Exact)]
    public void Share_of_a_whole(string rate, string part, string whole, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.Share(Figures.Percent(rate), Figures.Wan(part), Figures.Wan(whole)).Verdict);

    [Fact]
    public void Part_and_whole_may_stand_in_two_units() => Assert.Equal(
        Verdict.Exact,
        RateCheck.Share(Figures.Percent("79.47%"), Figures.Yuan("5,440,412.72"), Figures.Wan("684.58")).Verdict);

    // A = 100.00, B = 110.00, D = 12.00 contradict each other; each pair has its own rate.
    [Theory]
    [InlineData("10.00%", Verdict.Exact)] // A and B
    [InlineData("12.00%", Verdict.Exact)] // A and D
    [InlineData("12.24%", Verdict.Exact)] // B and D
    [InlineData("11.00%", Verdict.Error)]
    public void Any_stated_pair_may_explain_the_rate(string rate, Verdict verdict) => Assert.Equal(
        verdict,
        RateCheck.GrowthBy(Figures.Percent(rate), Figures.Wan("100.00"), Figures.Wan("110.00"), Figures.Wan("12.00")).Verdict);

    [Fact]
    public void A_range_wider_than_a_hundred_units_proves_little()
    {
        var weak = RateCheck.Growth(Figures.Percent("22.22%"), Figures.Wan("0.50"), Figures.Wan("0.62"));
        var strong = RateCheck.Growth(Figures.Percent("22.2%"), Figures.Wan("0.50"), Figures.Wan("0.62"));

        Assert.Equal((Verdict.Rounding, true), (weak.Verdict, weak.Weak));
        Assert.Equal((Verdict.Rounding, false), (strong.Verdict, strong.Weak));
    }

    [Theory]
    [InlineData("40.00%", Verdict.Error)]
    [InlineData("21.76%", Verdict.Error)] // 21.782 … 26.263
    [InlineData("21.77%", Verdict.ErrorLastDigit)]
    [InlineData("21.78%", Verdict.Rounding)]
    public void Outside_it_is_wrong_however_wide_the_range(string rate, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.Growth(Figures.Percent(rate), Figures.Wan("0.50"), Figures.Wan("0.62")).Verdict);

    [Theory]
    [InlineData("0.00", Verdict.Exact)]
    [InlineData("0.01", Verdict.Error)]
    [InlineData("-0.01", Verdict.Error)]
    public void Unchanged_means_that_the_change_may_be_zero(string change, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.Same(Figures.Wan(change)).Verdict);
}
