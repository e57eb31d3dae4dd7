using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Blank, dash, text and zero are four different things.</summary>
public sealed class CellReaderStateTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    [InlineData("\u00A0")]
    [InlineData("\u3000\u3000")]
    public void An_empty_cell_is_blank(string raw) => AssertState(CellState.Blank, raw);

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("- -")]
    [InlineData(" － ")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("–")]
    [InlineData("−")]
    [InlineData("﹣")]
    [InlineData("\u2010")] // hyphen
    [InlineData("\u2011")] // hyphen that does not break
    [InlineData("\u2012")] // figure dash
    [InlineData("\u2015")] // horizontal bar
    [InlineData("\u2500\u2500")] // box drawing, a favourite of Chinese tables
    [InlineData("\uFE58")] // small em dash
    [InlineData("/")]
    [InlineData("／")]
    public void A_cell_of_dashes_is_a_dash(string raw) => AssertState(CellState.Dash, raw);

    [Theory]
    [InlineData("合计")]
    [InlineData("无")]
    [InlineData("万元")]
    [InlineData("()")]
    [InlineData("▲")]
    [InlineData("...")]
    public void A_cell_without_digits_is_text(string raw) => AssertState(CellState.Text, raw);

    [Fact]
    public void A_huge_cell_without_digits_is_text() => AssertState(CellState.Text, new string('字', 10_000_000));

    [Fact]
    public void A_printed_zero_is_an_amount()
    {
        Assert.Equal(CellState.Amount, CellReader.Read("0.00", AmountUnit.Yuan).State);
        Assert.True(CellReader.Read("0.00", AmountUnit.Yuan).Amount!.Value.IsZero);
    }

    // A sign before nothing is no debt; “-0.00” must not reach a result file.
    [Theory]
    [InlineData("-0.00")]
    [InlineData("(0.00)")]
    public void A_negative_zero_is_a_zero(string raw)
    {
        var amount = CellReader.Read(raw, AmountUnit.Yuan).Amount!.Value;

        Assert.True(amount.IsZero);
        Assert.Equal("0.00", amount.ToString());
    }

    private static void AssertState(CellState state, string raw)
    {
        var cell = CellReader.Read(raw, AmountUnit.Yuan);

        Assert.Equal((state, ""), (cell.State, cell.Reason));
        Assert.Null(cell.Amount);
    }
}
