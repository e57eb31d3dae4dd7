using DisclosureAudit.Tests.Fixtures;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Sheets;

/// <summary>The sheets of the three texts, and of their prints, against what a reader of every line has written down.</summary>
public class SheetTruthTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Every_sheet_of_a_text_is_found(string truth) =>
        Assert.Equal(SheetTruth.Projects(truth), Repository.Audited(truth).Sheets.Select(sheet => DisclosureAudit.RuleFiles.PrintedName.Squeeze(sheet.Project)));

    [Theory]
    [InlineData("001", 24)]
    [InlineData("002", 120)]
    [InlineData("003", 46)]
    public void Every_amount_of_a_text_is_read(string truth, int amounts)
    {
        var expected = SheetTruth.Funds(truth);

        Assert.Equal(amounts, expected.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), SheetTruth.Funds(Repository.Audited(truth).Sheets).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("001", 62)]
    [InlineData("002", 126)]
    [InlineData("003", 35)]
    public void Every_indicator_of_a_text_is_read_in_its_line(string truth, int indicators)
    {
        var expected = SheetTruth.Indicators(truth, withLine: true);

        Assert.Equal(indicators, expected.Count);
        Assert.Empty(Told(truth, SheetTruth.Missing(expected, SheetTruth.Indicators(Repository.Audited(truth).Sheets, withLine: true)), expected.Count));
    }

    // What the conversion has garbled is read as the structure proves, or not at all; nothing else is made up.
    [Theory]
    [InlineData("001", 2)]
    [InlineData("002", 2)]
    [InlineData("003", 9)]
    public void Beside_them_only_what_is_garbled_is_read(string truth, int garbled) =>
        Assert.Equal(garbled, Told(truth, SheetTruth.Missing(SheetTruth.Indicators(Repository.Audited(truth).Sheets, withLine: true), SheetTruth.Indicators(truth, withLine: true)), garbled).Count);

    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Every_paragraph_and_field_of_a_text_is_read(string truth)
    {
        var sheets = Repository.Audited(truth).Sheets;

        Assert.Empty(SheetTruth.Missing(SheetTruth.Paragraphs(truth), SheetTruth.Paragraphs(sheets)));
        Assert.Empty(SheetTruth.Missing(SheetTruth.Fields(truth), SheetTruth.Fields(sheets)));
    }

    // The open prints draw no grid: rows that stand as text on their page, and one project's name, are lost before they come here.
    [Theory]
    [InlineData("001-ruled", 0, 0)]
    [InlineData("001-writer", 0, 0)]
    [InlineData("001-open", 0, 8)]
    [InlineData("002-ruled", 0, 0)]
    [InlineData("002-writer", 0, 0)]
    [InlineData("002-open", 20, 16)]
    [InlineData("003-ruled", 0, 0)]
    [InlineData("003-writer", 0, 0)]
    [InlineData("003-open", 1, 1)]
    public void A_print_gives_what_its_text_gives(string print, int amountsMissed, int indicatorsMissed)
    {
        var sheets = Repository.AuditFile(Repository.PathOf("fixtures", "printed", $"{print}.pdf")).Sheets;
        var (funds, indicators) = (SheetTruth.Funds(print[..3]), SheetTruth.Indicators(print[..3], withLine: false));

        var amounts = Told($"{print} amounts", SheetTruth.Missing(funds, SheetTruth.Funds(sheets)), funds.Count);
        var rows = Told($"{print} indicators", SheetTruth.Missing(indicators, SheetTruth.Indicators(sheets, withLine: false)), indicators.Count);

        Assert.Equal((amountsMissed, indicatorsMissed), (amounts.Count, rows.Count));
    }

    private IReadOnlyList<string> Told(string what, IReadOnlyList<string> missed, int all)
    {
        output.WriteLine(FormattableString.Invariant($"{what}: {missed.Count} of {all}"));
        foreach (var line in missed)
        {
            output.WriteLine($"  {line}");
        }

        return missed;
    }
}
