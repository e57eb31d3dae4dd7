using System.Globalization;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Every printed form of a number that real disclosures hold, and what it is worth.</summary>
public sealed class CellReaderTests
{
    [Theory]
    [InlineData("25", "25", 0)]
    [InlineData("25.00", "25.00", 2)]
    [InlineData("0", "0", 0)]
    [InlineData("0.00", "0.00", 2)]
    [InlineData(".18", "0.18", 2)]
    [InlineData("2.762360", "2.762360", 6)]
    [InlineData("1,234.50", "1234.50", 2)]
    [InlineData("189,767,551", "189767551", 0)]
    [InlineData("999999999999999", "999999999999999", 0)]
    public void Reads_plain_and_grouped_numbers(string raw, string value, int decimals) => AssertReads(raw, value, decimals);

    [Theory]
    [InlineData("１２３．４５", "123.45")]
    [InlineData("１，２３４．５０", "1234.50")]
    [InlineData("＋５．００", "5.00")]
    [InlineData("－１，２３４．５０", "-1234.50")]
    [InlineData("\u3000 1,234.50\u00A0", "1234.50")]
    public void Reads_full_width_digits_and_signs(string raw, string value) => AssertReads(raw, value, 2);

    [Theory]
    [InlineData("2773. 65", "2773.65", 2)]
    [InlineData("118. 53", "118.53", 2)]
    [InlineData("30 0,0 00", "300000", 0)]
    [InlineData("1, 200, 000", "1200000", 0)]
    [InlineData("1,200,\n000", "1200000", 0)]
    [InlineData("10 000", "10000", 0)]
    [InlineData("10\u00A0000", "10000", 0)]
    [InlineData("2 7 7 3 . 6 5", "2773.65", 2)]
    [InlineData("- 1 0 . 5", "-10.5", 1)]
    public void Joins_a_number_that_printing_split(string raw, string value, int decimals) => AssertReads(raw, value, decimals);

    [Theory]
    [InlineData("-5")]
    [InlineData("−5")]
    [InlineData("－5")]
    [InlineData("–5")]
    [InlineData("—5")]
    [InlineData("- 5")]
    [InlineData("– 5")]
    [InlineData("▲5")]
    [InlineData("△5")]
    [InlineData("△ 5")]
    [InlineData("(5)")]
    [InlineData("（5）")]
    [InlineData("( 5 )")]
    [InlineData("5-")]
    public void Reads_every_minus(string raw) => AssertReads(raw, "-5", 0);

    [Theory]
    [InlineData("(5.00)", "-5.00")]
    [InlineData("（5.00）", "-5.00")]
    [InlineData("5.00-", "-5.00")]
    [InlineData("-1,234.50", "-1234.50")]
    [InlineData("(1,234.50)", "-1234.50")]
    [InlineData("+5.00", "5.00")]
    public void Keeps_the_decimals_of_a_signed_number(string raw, string value) => AssertReads(raw, value, 2);

    [Fact]
    public void Keeps_the_raw_text_and_the_unit()
    {
        var cell = CellReader.Read("2773. 65", AmountUnit.WanYuan);

        Assert.Equal("2773. 65", cell.Raw);
        Assert.Equal(AmountUnit.WanYuan, cell.Amount!.Value.Unit);
        Assert.Equal(27_736_500m, cell.Amount.Value.InYuan);
    }

    private static void AssertReads(string raw, string value, int decimals)
    {
        var cell = CellReader.Read(raw, AmountUnit.Yuan);

        Assert.Equal((CellState.Amount, ""), (cell.State, cell.Reason));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), cell.Amount!.Value.Value);
        Assert.Equal(decimals, cell.Amount.Value.Decimals);
        Assert.Equal(value, cell.Amount.Value.ToString());
    }
}
