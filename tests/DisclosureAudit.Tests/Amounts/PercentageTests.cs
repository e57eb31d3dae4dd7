using System.Globalization;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("4.28%", "4.28", 2)]
    [InlineData("4.28％", "4.28", 2)]
    [InlineData("４．２８％", "4.28", 2)]
    [InlineData(" 22.22 % ", "22.22", 2)]
    [InlineData("68. 94%", "68.94", 2)]
    [InlineData("-6.36%", "-6.36", 2)]
    [InlineData("100%", "100", 0)]
    [InlineData("0%", "0", 0)]
    [InlineData("1,250.0%", "1250.0", 1)]
    public void Reads_a_printed_percentage(string raw, string value, int decimals)
    {
        Assert.True(Percentage.TryRead(raw, out var percentage));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), percentage.Value);
        Assert.Equal(decimals, percentage.Decimals);
        Assert.Equal(value + "%", percentage.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-%")]
    [InlineData("4.28")]
    [InlineData("4.28%%")]
    [InlineData("4 5%")]
    [InlineData("XX%")]
    [InlineData("4.28‰")]
    public void Refuses_everything_else(string raw) => Assert.False(Percentage.TryRead(raw, out _));

    [Theory]
    [InlineData("4.28", "4.28%")]
    [InlineData("-1.5％", "-1.5%")]
    public void A_column_of_rates_may_leave_the_sign_to_its_head(string raw, string printed)
    {
        Assert.True(Percentage.TryReadCell(raw, out var percentage));
        Assert.Equal(printed, percentage.ToString());
    }

    [Fact]
    public void One_unit_of_its_last_decimal_is_its_step()
    {
        Assert.Equal(0.01m, Figures.Percent("4.28%").Step);
        Assert.Equal(1m, Figures.Percent("100%").Step);
        Assert.Equal(0.01m, Figures.Percent("100%").WithDecimals(2).Step);
    }
}
