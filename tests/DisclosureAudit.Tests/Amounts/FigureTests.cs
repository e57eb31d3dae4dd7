using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>The table sets the precision of what stands in it (docs/rounding.md, rule 4).</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("25", 2, "100", true)]
    [InlineData("25.00", 2, "100", false)]
    [InlineData("25.5", 6, "0.01", true)]
    [InlineData("25", 0, "10000", false)]
    public void One_unit_comes_from_the_table(string printed, int precision, string step, bool isShort)
    {
        var figure = Figures.Wan(printed, precision);

        Assert.Equal(Figures.Number(step), figure.Step);
        Assert.Equal(Figures.Number(step), figure.HalfStep * 2m);
        Assert.Equal(isShort, figure.IsShort);
    }

    [Fact]
    public void As_printed_it_has_its_own_decimals()
    {
        var printed = Figures.Wan("25", 2).AsPrinted();

        Assert.Equal(10_000m, printed.Step);
        Assert.False(printed.IsShort);
        Assert.Equal(250_000m, printed.InYuan);
    }

    [Fact]
    public void A_weight_scales_the_half_unit_whatever_its_sign() =>
        Assert.Equal(100m, new Term(Figures.Wan("25.00"), -2m).HalfStep);
}
