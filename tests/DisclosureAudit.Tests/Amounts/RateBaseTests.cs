using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A base that is zero, or that may be zero (docs/rounding.md, rule 6).</summary>
public sealed class RateBaseTests
{
    [Theory]
    [InlineData("0.00")]
    [InlineData("-3.50")]
    public void A_rate_on_a_base_that_is_not_positive_is_base_zero(string basis)
    {
        Assert.Equal(Verdict.BaseZero, RateCheck.Share(Figures.Percent("12.00%"), Figures.Wan("1.00"), Figures.Wan(basis)).Verdict);
        Assert.Equal(Verdict.BaseZero, RateCheck.Growth(Figures.Percent("12.00%"), Figures.Wan(basis), Figures.Wan("1.00")).Verdict);
        Assert.Equal(
            Verdict.BaseZero,
            RateCheck.GrowthBy(Figures.Percent("12.00%"), Figures.Wan(basis), Figures.Wan("1.00"), Figures.Wan("1.00")).Verdict);
    }

    [Fact]
    public void So_is_a_change_as_large_as_the_result() =>
        Assert.Equal(Verdict.BaseZero, RateCheck.GrowthBy(Figures.Percent("100%"), Figures.Wan("5.00"), Figures.Wan("5.00")).Verdict);

    // “0万元，比上年增加0万元，增长0%” says nothing wrong; there is nothing to ask.
    [Fact]
    public void No_growth_of_nothing_cannot_be_asked()
    {
        var zero = Figures.Wan("0.00");
        var none = Figures.Percent("0%");

        Outcome[] outcomes = [RateCheck.Share(none, zero, zero), RateCheck.Growth(none, zero, zero), RateCheck.GrowthBy(none, zero, zero), RateCheck.GrowthBy(none, zero, zero, zero)];

        Assert.All(outcomes, outcome => Assert.Equal((Verdict.NotAssessable, "zero_base"), (outcome.Verdict, outcome.Reason)));
    }

    // B = 0.51, D = 0.50: the base is printed 0.01 and may be 0, so every rate from 0.495/0.02 upwards may be true.
    [Theory]
    [InlineData("5000.00%", Verdict.Exact, false)]
    [InlineData("2475.00%", Verdict.Rounding, true)]
    [InlineData("999999.00%", Verdict.Rounding, true)]
    [InlineData("2474.00%", Verdict.Error, false)]
    [InlineData("-5000.00%", Verdict.Error, false)]
    public void A_base_that_may_be_zero_leaves_the_rate_open_above(string rate, Verdict verdict, bool weak)
    {
        var outcome = RateCheck.GrowthBy(Figures.Percent(rate), Figures.Wan("0.51"), Figures.Wan("0.50"));

        Assert.Equal((verdict, weak), (outcome.Verdict, outcome.Weak));
    }

    // B = 0.01, D = 0.00: the base comes to nothing only beside a growth; a fall stays above −0.005/0.01.
    [Theory]
    [InlineData("0.00%", Verdict.Exact)]
    [InlineData("-50.00%", Verdict.Rounding)]
    [InlineData("-90.00%", Verdict.Error)]
    [InlineData("900.00%", Verdict.Rounding)]
    public void It_stays_closed_on_the_other_side(string rate, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.GrowthBy(Figures.Percent(rate), Figures.Wan("0.01"), Figures.Wan("0.00")).Verdict);
}
