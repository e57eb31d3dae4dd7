using DisclosureAudit.Findings;
using DisclosureAudit.Locate;

namespace DisclosureAudit.Tests.Locate;

/// <summary>What is printed and what should be tell the kind of slip; decimals are as printed.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("352.67", "350.67", "Digit")]
    [InlineData("71.73", "71.65", "Other")]
    [InlineData("12.43", "12.34", "Swap")]
    [InlineData("12.34", "132.34", "LostDigit")]
    [InlineData("1123.40", "123.40", "DoubledDigit")]
    [InlineData("123.40", "12.34", "DecimalPoint")]
    [InlineData("25", "250000", "Unit")]
    [InlineData("-8.00", "8.00", "Sign")]
    [InlineData("-8.00", "8.01", "Other")]
    public void The_kind_is_told(string printed, string meant, string kind)
    {
        var (value, decimals) = Read(printed);

        Assert.Equal(kind, Slip.Of(new Fact(new Operand("T1[合计].合计", printed, new Place("T1", "合计", "合计", 1)), value, decimals, decimals, "", true), Read(meant).Value).ToString());
    }

    private static (decimal Value, int Decimals) Read(string text) =>
        (decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
}
