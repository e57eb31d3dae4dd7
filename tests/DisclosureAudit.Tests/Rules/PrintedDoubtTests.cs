using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Rules;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>What is read from pages is doubted before the publisher: a figure that may be misread accuses nobody.</summary>
public class PrintedDoubtTests
{
    private const string Expenditure = "2010301|行政运行|60.00|60.00|";

    // 合计 of 行政运行 is no longer what its parts add up to.
    private static readonly string Wrong = MadeText.WithRows(MadeText.T3, (Expenditure, "2010301|行政运行|61.00|60.00|"));

    [Fact]
    public void The_made_document_is_clean_on_pages_too() => Assert.Empty(MadePages.Of(MadeText.Whole).Check().Findings);

    [Fact]
    public void A_figure_read_without_doubt_accuses_and_says_page_and_box()
    {
        var made = MadePages.Of(Wrong);
        var page = made.PageOf(MadeText.T3);

        var finding = Assert.Single(made.Check().Findings, finding => finding is { RuleId: "row-total", Alone: Severity.Error });

        Assert.Equal((Origin.Published, 1m), (finding.Origin, finding.Confidence));
        Assert.Equal((null, page, $"p{page}", "100 50 150 60"), (finding.Place.Line, finding.Place.Page, finding.Place.At, finding.Place.Box.ToString()));
        Assert.Contains($"（p{page}）", finding.Message, StringComparison.Ordinal);
        Assert.All(finding.Evidence, operand => Assert.Equal($"p{page}", operand.Place.At));
    }

    [Theory]
    [InlineData(2, PdfPageSource.Ambiguous, "0.50")]
    [InlineData(3, PdfPageSource.Ambiguous, "0.50")]
    [InlineData(4, "number_broken", "0.50")]
    [InlineData(0, PdfPageSource.Ambiguous, "0")]
    [InlineData(1, PdfPageSource.Unreadable, "0")]
    public void A_doubtful_cell_of_an_equation_makes_it_a_remark(int column, string doubt, string leastConfidence)
    {
        var result = MadePages.Of(Wrong).WithDoubt(MadeText.T3, "2010301", column, doubt).Check();

        var finding = Assert.Single(result.Findings, finding => finding.RuleId == "row-total");
        Assert.Equal((Origin.ExtractionSuspect, Severity.Info), (finding.Origin, finding.Alone));
        Assert.Contains($"读取存疑：{doubt}", finding.Message, StringComparison.Ordinal);
        Assert.InRange(finding.Confidence, decimal.Parse(leastConfidence, System.Globalization.CultureInfo.InvariantCulture), 0.99m);
        Assert.DoesNotContain(result.Findings, finding => finding.Alone == Severity.Error && finding.Confidence < 1);
    }

    [Theory]
    [InlineData("row_cut")]
    [InlineData("join_doubtful")]
    public void So_does_a_doubtful_row_whatever_the_reason(string doubt)
    {
        var result = MadePages.Of(Wrong).WithRowDoubt(MadeText.T3, "2010301", doubt).Check();

        Assert.NotEmpty(result.Findings);
        Assert.All(result.Findings, finding => Assert.Equal((Origin.ExtractionSuspect, Severity.Info), (finding.Origin, finding.Alone)));
    }

    [Fact]
    public void So_does_the_head_of_a_column()
    {
        var finding = Assert.Single(
            MadePages.Of(Wrong).WithDoubt(MadeText.T3, "科目编码", 2, PdfPageSource.Ambiguous).Check().Findings,
            finding => finding.RuleId == "row-total");

        Assert.Equal(Origin.ExtractionSuspect, finding.Origin);
    }

    [Fact]
    public void A_doubtful_cell_elsewhere_excuses_nothing() =>
        Assert.Contains(
            MadePages.Of(Wrong).WithDoubt(MadeText.T3, "2210201", 2, PdfPageSource.Ambiguous).Check().Findings,
            finding => finding is { RuleId: "row-total", Alone: Severity.Error, Confidence: 1m });

    [Fact]
    public void An_operand_that_cannot_be_read_is_not_assessable_and_no_finding()
    {
        var text = MadeText.WithRows(MadeText.T3, (Expenditure, "2010301|行政运行|6\uFFFD.00|60.00|"));

        var result = MadePages.Of(text).WithDoubt(MadeText.T3, "2010301", 2, PdfPageSource.Unreadable).Check();

        Assert.DoesNotContain(result.Findings, finding => finding.Alone > Severity.Info);
        Assert.Contains(result.Coverage.Single(row => row.RuleId == "row-total").Reasons.Keys, reason => reason.StartsWith("unreadable", StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_in_doubt_is_a_remark_too()
    {
        var text = MadeText.WithRows(MadeText.T3, (Expenditure, "2010301|行政运行|60.00|60.00|\n2010301|行政运行|0.00|0.00|"));

        var clear = Assert.Single(MadePages.Of(text).Check().Findings, finding => finding.RuleId == "code-duplicate");
        var page = clear.Place.Page;
        Assert.Equal(2, clear.Message.Split($"p{page}").Length - 1);
        Assert.NotNull(clear.Place.Box);

        var doubted = MadePages.Of(text.Replace("行政运行\t0.00", "行政运营\t0.00", StringComparison.Ordinal));
        Assert.All(
            (doubted with { Tables = doubted.Tables.Select(table => table with { Rows = table.Rows.Select(row => row.Cells[1] == "行政运营" ? row with { Doubt = "row_cut" } : row).ToList() }).ToList() })
                .Check().Findings.Where(finding => finding.Kind == FindingKind.Code),
            finding => Assert.Equal((Origin.ExtractionSuspect, Severity.Info, 0m), (finding.Origin, finding.Alone, finding.Confidence)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_sum_over_rows_is_doubted_beside_a_page_that_was_not_read(int aside)
    {
        var made = MadePages.Of(MadeText.WithRows(MadeText.T3, ("2120803|城市建设支出|20.00||20.00\n", "")));
        var unread = made with { Source = made.Source with { UnreadPages = [made.PageOf(MadeText.T3) + aside] } };
        var far = made with { Source = made.Source with { UnreadPages = [made.PageOf(MadeText.T3) + 40] } };

        Assert.Contains(far.Check().Findings, finding => finding.Origin == Origin.Published);
        Assert.All(unread.Check().Findings, finding => Assert.Equal(Severity.Info, finding.Alone));
    }

    [Fact]
    public void On_a_page_that_was_read_in_part_nothing_accuses()
    {
        var made = MadePages.Of(Wrong);

        var result = (made with { Source = made.Source with { BrokenPages = [made.PageOf(MadeText.T3)] } }).Check();

        Assert.All(result.Findings, finding => Assert.Equal((Origin.ExtractionSuspect, Severity.Info), (finding.Origin, finding.Alone)));
        Assert.Contains(result.Findings, finding => finding.Message.Contains("page_unread", StringComparison.Ordinal));
    }

    [Fact]
    public void Halves_of_a_row_that_a_page_end_cut_accuse_nobody()
    {
        // “1” on one page and “9” on the next were 19.00 before the page end.
        var text = MadeText.WithRows(MadeText.T12, ("示范街道改造|20.00||20.00|||\n", "示范街道改造|1||20.00|||\n|9||||||\n"));
        var made = MadePages.Of(text).WithPageEnd(MadeText.T12, "");

        Assert.Contains(MadePages.Of(text).Check().Findings, finding => finding.Alone > Severity.Info);
        Assert.All(made.Check().Findings, finding => Assert.Equal((Origin.ExtractionSuspect, Severity.Info), (finding.Origin, finding.Alone)));
    }
}
