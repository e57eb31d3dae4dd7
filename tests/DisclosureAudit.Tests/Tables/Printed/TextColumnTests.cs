using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Whether a line goes on with the next: 10 pt letters between the margins 50 and 550.</summary>
public class TextColumnTests
{
    private static readonly TextColumn Column = TextColumn.Of([Line(50, 550), Line(70, 300)], []);

    [Fact]
    public void Margins_are_those_of_the_outermost_lines() => Assert.Equal(new TextColumn(5000, 55_000), Column);

    [Fact]
    public void A_page_without_lines_has_no_margins() => Assert.Equal(default, TextColumn.Of([], []));

    [Theory]
    [InlineData(550, 50, 1000, true)]
    [InlineData(535, 55, 1000, true)]
    [InlineData(500, 50, 1000, false)]
    [InlineData(550, 70, 1000, false)]
    [InlineData(550, 50, 1600, false)]
    public void A_full_line_goes_on_with_one_that_is_not_indented(int right, int left, int size, bool goesOn) =>
        Assert.Equal(goesOn, Column.GoesOn(Line(50, right), Line(left, 550, size)));

    private static PrintedLine Line(int left, int right, int size = 1000) =>
        new([new PrintedWord("本年收入", new Box(left * 100, 0, right * 100, size), size)], LineKind.Text);
}
