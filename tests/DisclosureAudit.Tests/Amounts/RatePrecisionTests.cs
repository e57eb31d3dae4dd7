using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Operands of a rate that print fewer decimals than their document (docs/rounding.md, rules 4 and 6).</summary>
public sealed class RatePrecisionTests
{
    // 8 ± 0.5 of 392 is 1.91 … 2.17 %; 8.00 of 392.00 is 2.04 %.
    [Theory]
    [InlineData("2.04%", Verdict.Exact)]
    [InlineData("2.12%", Verdict.Precision)]
    [InlineData("2.30%", Verdict.Error)]
    public void A_short_change_counts_by_its_own_decimals_at_last(string rate, Verdict verdict) =>
        Assert.Equal(verdict, RateCheck.GrowthBy(Figures.Percent(rate), Figures.Wan("400.00"), Figures.Wan("8", 2)).Verdict);

    [Fact]
    public void So_does_every_operand()
    {
        var (rate, eight, whole) = (Figures.Percent("2.12%"), Figures.Wan("8", 2), Figures.Wan("392.00"));

        Assert.Equal(Verdict.Precision, RateCheck.Share(rate, eight, whole).Verdict);
        Assert.Equal(Verdict.Precision, RateCheck.Growth(rate, whole, Figures.Wan("400", 2)).Verdict);
        Assert.Equal(Verdict.Precision, RateCheck.GrowthBy(rate, whole, Figures.Wan("400", 2), eight).Verdict);
    }

    [Fact]
    public void Precision_comes_before_truncation() =>
        Assert.Equal(Verdict.Precision, RateCheck.Share(Figures.Percent("6.25%"), Figures.Wan("25", 2), Figures.Wan("399.50")).Verdict);
}
