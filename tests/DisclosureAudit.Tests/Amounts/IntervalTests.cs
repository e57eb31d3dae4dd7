using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>What a printed number may stand for (docs/rounding.md, rule 1).</summary>
public sealed class IntervalTests
{
    [Theory]
    [InlineData("4.03", "4.025", true)]
    [InlineData("4.03", "4.035", true)]
    [InlineData("4.03", "4.0249999", false)]
    [InlineData("4.03", "4.0350001", false)]
    [InlineData("-4.03", "-4.035", true)]
    [InlineData("0.00", "-0.005", true)]
    [InlineData("0.00", "0.0051", false)]
    public void A_rounded_figure_stands_for_half_a_unit_to_either_side(string printed, string value, bool inside) =>
        Assert.Equal(inside, Interval.Rounded(Figures.Yuan(printed)).Contains(Figures.Number(value)));

    [Theory]
    [InlineData("4.03", "4.03", true)]
    [InlineData("4.03", "4.0399999", true)]
    [InlineData("4.03", "4.04", false)]
    [InlineData("4.03", "4.0299999", false)]
    [InlineData("-4.03", "-4.03", true)]
    [InlineData("-4.03", "-4.0399999", true)]
    [InlineData("-4.03", "-4.04", false)]
    [InlineData("-4.03", "-4.0299999", false)]
    [InlineData("0.00", "0.0099999", true)]
    [InlineData("0.00", "-0.0099999", true)]
    [InlineData("0.00", "0.01", false)]
    [InlineData("0.00", "-0.01", false)]
    public void A_truncated_figure_stands_for_one_unit_away_from_zero(string printed, string value, bool inside) =>
        Assert.Equal(inside, Interval.Truncated(Figures.Yuan(printed)).Contains(Figures.Number(value)));

    [Fact]
    public void Figures_in_wan_yuan_have_their_interval_in_yuan() =>
        Assert.Equal(new Interval(40_250m, 40_350m), Interval.Rounded(Figures.Wan("4.03")));

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    public void Intervals_that_touch_meet_where_both_hold_the_point(bool highOpen, bool lowOpen, bool meet)
    {
        var lower = new Interval(1m, 2m, HighOpen: highOpen);
        var upper = new Interval(2m, 3m, LowOpen: lowOpen);

        Assert.Equal(meet, lower.Meets(upper));
        Assert.Equal(meet, upper.Meets(lower));
    }

    [Fact]
    public void Intervals_apart_do_not_meet()
    {
        Assert.False(new Interval(1m, 2m).Meets(new Interval(2.0000001m, 3m)));
        Assert.False(new Interval(2.0000001m, 3m).Meets(new Interval(1m, 2m)));
    }

    [Fact]
    public void A_negative_weight_turns_an_interval_round() =>
        Assert.Equal(new Interval(-4m, -2m, HighOpen: true), new Interval(1m, 2m, LowOpen: true).Times(-2m));

    [Fact]
    public void A_sum_is_open_where_one_addend_is() =>
        Assert.Equal(new Interval(4m, 6m, HighOpen: true), new Interval(1m, 2m, HighOpen: true).Plus(new Interval(3m, 4m)));
}
