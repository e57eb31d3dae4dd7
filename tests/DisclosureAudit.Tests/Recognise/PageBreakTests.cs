using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>What a page end leaves between two rows of a table does not end the table; “/” parts lines.</summary>
public class PageBreakTests
{
    private const string Missing = "2080505|机关事业单位基本养老保险缴费支出|9.00|9.00|";

    public static TheoryData<string> PageEnds() => new(
        "/7/",
        "/- 7 -/",
        "/第 12 页 共 30 页/",
        "/某市示范局2025年度单位预算公开/",
        "/注：本表金额保留两位小数。/",
        "/本页数据以财政部门批复为准，如有调整另行公开。/",
        "/续表/",
        "/单位：万元/",
        "/单位名称：某市示范局//单位：万元/",
        "/{title}/",
        "/{title}（续）/",
        "/续表：{title}/",
        "/预算公开表5//{title}//单位名称：某市示范局//单位：万元/",
        "/- 7 -//某市示范局2025年度单位预算公开//续表/");

    [Theory]
    [MemberData(nameof(PageEnds))]
    public void A_page_end_between_any_two_rows_leaves_each_table_whole(string pageEnd)
    {
        for (var row = 0; row < LongestTable(); row++)
        {
            var audited = Repository.AuditText(BreakTables(row, pageEnd, isTrimmed: false));

            Assert.Empty(audited.Findings);
            Assert.Equal(MadeText.Evaluated(MadeText.Audited), MadeText.Evaluated(audited));
            Assert.Equal(RowsOf(MadeText.Audited), RowsOf(audited));
        }
    }

    [Theory]
    [InlineData("/某市示范局2025年度单位预算公开/")]
    [InlineData("/注：本表金额保留两位小数。/")]
    [InlineData("/续表/")]
    [InlineData("/{title}/")]
    public void A_page_end_accuses_nobody_where_the_lines_lost_their_empty_cells(string pageEnd)
    {
        for (var row = 0; row < LongestTable(); row++)
        {
            var audited = Repository.AuditText(BreakTables(row, pageEnd, isTrimmed: true));

            Assert.Equal((row, 0), (row, MadeText.Accusations(audited).Count()));
            Assert.Equal(13, audited.Recognised!.NamedTables);
        }
    }

    [Theory]
    [MemberData(nameof(PageEnds))]
    public void A_wrong_amount_behind_a_page_end_is_found(string pageEnd)
    {
        var text = MadeText.WithRows(MadeText.T3, ("2080505|机关事业单位基本养老保险缴费支出|8.00|8.00|", $"{Printed(pageEnd, MadeText.T3)}\n{Missing}"));

        Assert.Contains(Repository.AuditText(text).Findings, finding => finding is { RuleId: "code-rollup", Alone: Severity.Error, Place: { Table: "T3", Row: "社会保障和就业支出/行政事业单位养老支出" } });
    }

    [Theory]
    [InlineData("/- 7 -/")]
    [InlineData("/某市示范局2025年度单位预算公开/")]
    [InlineData("/续表/")]
    [InlineData("/{title}/")]
    public void A_row_printed_at_both_sides_of_a_page_end_accuses_nobody(string pageEnd)
    {
        var text = MadeText.WithRows(MadeText.T3, ("208|社会保障和就业支出|10.00|10.00|", $"208|社会保障和就业支出|10.00|10.00|\n{Printed(pageEnd, MadeText.T3)}\n208|社会保障和就业支出|10.00|10.00|"));

        var audited = Repository.AuditText(text);

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "row_repeated"));
    }

    [Fact]
    public void Rows_below_the_title_of_another_table_are_not_taken_for_the_rest_of_this_one()
    {
        var text = MadeText.WithRows(MadeText.T3, ("208|社会保障和就业支出|10.00|10.00|", "208|社会保障和就业支出|10.00|10.00|\n\n2025年某项支出明细表\n\n2080599|其他行政事业单位养老支出|3.00|3.00|"));

        var audited = Repository.AuditText(text);

        Assert.DoesNotContain(audited.Recognised!.Tables.Single(table => table.Id == "T3").Rows, row => row.Label == "其他行政事业单位养老支出");
    }

    [Fact]
    public void Another_table_of_that_width_whose_header_lost_a_name_is_not_taken_for_the_rest_either()
    {
        var text = MadeText.WithRows(MadeText.T3, ("2210201|住房公积金|10.00|10.00|", "2210201|住房公积金|10.00|10.00|\n\n某项支出情况\n\n科目编码|科目名称|合计||\n2210202|提租补贴|3.00|3.00|"));

        var audited = Repository.AuditText(text);

        Assert.DoesNotContain(audited.Recognised!.Tables.Single(table => table.Id == "T3").Rows, row => row.Label == "提租补贴");
        Assert.Empty(MadeText.Accusations(audited));
    }

    [Fact]
    public void A_table_without_header_and_title_is_named_nothing_and_written_out()
    {
        var audited = Repository.AuditText("某市示范局\n\n2080599\t其他行政事业单位养老支出\t3.00\n2080501\t行政单位离退休\t1.00\n");

        var table = Assert.Single(audited.Recognised!.Tables);
        Assert.Equal(("?1", 3, 2), (table.Id, table.Columns.Count, table.Raw.Rows.Count));
    }

    private static IEnumerable<string> RowsOf(DisclosureAudit.Report.AuditedDocument audited) =>
        audited.Recognised!.Tables.SelectMany(table => table.Rows.Select(row => $"{table.Id} {row.Side} {row.Path}"));

    private static int LongestTable() => MadeText.Audited.Recognised!.Tables.Max(table => table.Raw.Rows.Count) - 1;

    private static string Printed(string pageEnd, string title) => pageEnd.Replace('/', '\n').Replace("{title}", title);

    // Every table is cut behind the row of that number, if another follows it.
    private static string BreakTables(int row, string pageEnd, bool isTrimmed)
    {
        var lines = MadeText.Whole.Split('\n');
        foreach (var table in MadeText.Audited.Recognised!.Tables.Where(table => table.Raw.Rows.Count > row + 1))
        {
            lines[table.Raw.Rows[row].Line - 1] += $"\n{Printed(pageEnd, table.Title)}";
        }

        var text = string.Join('\n', lines);
        return isTrimmed ? string.Join('\n', text.Split('\n').Select(line => line.TrimEnd('\t'))) : text;
    }
}
