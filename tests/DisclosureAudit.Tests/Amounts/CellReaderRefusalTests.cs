using System.Diagnostics;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>What holds digits and is no one number stays unreadable, with its reason: no guess is made.</summary>
public sealed class CellReaderRefusalTests
{
    [Theory]
    [InlineData("1 200,000")]
    [InlineData("277 3.65")]
    [InlineData("12 345")]
    [InlineData("12\u3000345")]
    [InlineData("12\n345")]
    [InlineData("1 2")]
    [InlineData("1 2 3")]
    [InlineData("5.00 3.00")]
    [InlineData("-5 3")]
    [InlineData("- 12 345")]
    [InlineData("1.5 0")]
    public void Refuses_what_may_be_two_numbers(string raw) => AssertRefuses(raw, "split_or_two_numbers");

    // “5.00 -” is as likely an amount beside an empty cell as a minus behind its number.
    [Theory]
    [InlineData("5.00 -")]
    [InlineData("5.00 －")]
    [InlineData("5.00 —")]
    public void Refuses_a_number_with_a_dash_apart_behind_it(string raw) => AssertRefuses(raw, "split_or_two_numbers");

    [Theory]
    [InlineData("12,34.5")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData(",500")]
    [InlineData("1,,200")]
    [InlineData("1,200,")]
    public void Refuses_groups_that_are_not_of_three(string raw) => AssertRefuses(raw, "grouping");

    [Theory]
    [InlineData("2.762.36")]
    [InlineData("18.")]
    [InlineData("1..5")]
    public void Refuses_a_point_out_of_place(string raw) => AssertRefuses(raw, "decimal_point");

    [Theory]
    [InlineData("007.5")]
    [InlineData("00")]
    [InlineData("0,123")]
    public void Refuses_leading_zeros(string raw) => AssertRefuses(raw, "leading_zero");

    [Theory]
    [InlineData("1e5")]
    [InlineData("5%")]
    [InlineData("98 万元")]
    [InlineData("5 个")]
    [InlineData("1.5.x")]
    [InlineData("1.234,5")]
    [InlineData("--5")]
    [InlineData("-5-")]
    [InlineData("(-5)")]
    [InlineData("-(5)")]
    [InlineData("(5")]
    [InlineData("5)")]
    [InlineData("￥5")]
    public void Refuses_what_is_no_number(string raw) => AssertRefuses(raw, "not_a_number");

    [Theory]
    [InlineData("±5")]
    [InlineData("±5.00")]
    public void Refuses_plus_minus(string raw) => AssertRefuses(raw, "plus_minus");

    [Theory]
    [InlineData("1234567890123456789012345")]
    [InlineData("1234567890123456789")]
    [InlineData("0.123456789")]
    public void Refuses_more_digits_than_any_budget_has(string raw) => AssertRefuses(raw, "too_many_digits");

    [Theory]
    [InlineData('9')]
    [InlineData('９')]
    public void Refuses_a_huge_cell_at_once(char digit)
    {
        var raw = new string(digit, 10_000_000);
        var clock = Stopwatch.StartNew();

        var cell = CellReader.Read(raw, AmountUnit.Yuan);

        Assert.Equal((CellState.Unreadable, "too_long"), (cell.State, cell.Reason));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), $"took {clock.Elapsed}");
    }

    private static void AssertRefuses(string raw, string reason)
    {
        var cell = CellReader.Read(raw, AmountUnit.Yuan);

        Assert.Equal((CellState.Unreadable, reason), (cell.State, cell.Reason));
        Assert.Null(cell.Amount);
        Assert.Equal(raw, cell.Raw);
    }
}
