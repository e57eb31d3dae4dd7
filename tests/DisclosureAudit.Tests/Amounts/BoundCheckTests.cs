using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>a ≤ b fails only if a − b ≥ S (docs/rounding.md, rule 2).</summary>
public sealed class BoundCheckTests
{
    [Theory]
    [InlineData("4.99", "5.00", Verdict.Exact)]
    [InlineData("5.00", "5.00", Verdict.Exact)]
    [InlineData("5.01", "5.00", Verdict.Error)]
    [InlineData("0.01", "0.00", Verdict.Error)]
    [InlineData("-1.00", "0.00", Verdict.Exact)]
    public void One_figure_against_one(string smaller, string larger, Verdict verdict) =>
        Assert.Equal(verdict, BoundCheck.AtMost(Figures.Sum(smaller), Figures.Sum(larger)).Verdict);

    [Theory]
    [InlineData("5.01", Verdict.Exact)]
    [InlineData("5.00", Verdict.Rounding)]
    [InlineData("4.99", Verdict.Error)]
    public void Each_term_lends_half_a_unit(string larger, Verdict verdict) =>
        Assert.Equal(verdict, BoundCheck.AtMost(Figures.Sum("2.00", "3.01"), Figures.Sum(larger)).Verdict);

    [Fact]
    public void A_figure_of_another_unit_lends_its_own_half() => Assert.Equal(
        Verdict.Rounding,
        BoundCheck.AtMost(Figures.One(Figures.Yuan("50050")), Figures.Sum("5.00")).Verdict);

    [Theory]
    [InlineData("5", "4.60", Verdict.Precision)]
    [InlineData("5", "4.40", Verdict.Error)]
    [InlineData("4.60", "5", Verdict.Exact)]
    [InlineData("5.40", "5", Verdict.Precision)]
    public void A_short_figure_counts_by_its_own_decimals_at_last(string smaller, string larger, Verdict verdict) =>
        Assert.Equal(verdict, BoundCheck.AtMost(Figures.Added(2, smaller), Figures.Added(2, larger)).Verdict);

    [Fact]
    public void Nothing_printed_on_the_larger_side_is_zero()
    {
        Assert.Equal(Verdict.Error, BoundCheck.AtMost(Figures.Sum("0.01"), []).Verdict);
        Assert.Equal(Verdict.Exact, BoundCheck.AtMost(Figures.Sum("0.00"), []).Verdict);
    }

    [Fact]
    public void The_excess_is_in_units_of_the_coarsest_figure()
    {
        var outcome = BoundCheck.AtMost(Figures.Sum("2.00", "3.01"), Figures.Sum("4.00"));

        Assert.Equal((101m, 1.5m), (outcome.ResidueUnits, outcome.AllowedUnits));
    }
}
