using DisclosureAudit.Amounts;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Columns that a table of a known form prints and its form has not: their cells are written, and nobody is accused for them.</summary>
public class OtherColumnsTests
{
    // A column more in 预算支出总表, from top to bottom.
    private static readonly string[] AddUp = ["125.00", "85.00", "85.00", "60.00", "25.00", "10.00", "10.00", "8.00", "2.00", "20.00", "20.00", "20.00", "10.00", "10.00", "10.00"];

    [Fact]
    public void Its_cells_are_written_with_their_labels()
    {
        var audited = Repository.AuditText(WithColumn("政府采购", AddUp));

        var cells = Cells(audited, "政府采购");
        Assert.Equal(AddUp, cells.Select(line => line.Shown));
        Assert.Contains(cells, line => line is { Code: "2080505", Cell.Amount.Value: 8m, IsUnitKnown: true });
        Assert.Empty(audited.Findings);
    }

    [Theory]
    [InlineData("标准")]
    [InlineData("上年预算数")]
    [InlineData("2024年合计")]
    [InlineData("执行进度")]
    public void What_does_not_add_up_in_it_accuses_nobody(string name) => Assert.Empty(MadeText.Accusations(Repository.AuditText(
        WithColumn(name, ["", "2.00", "2.00", "2.00", "3.00", "4.00", "4.00", "1.00", "4.00", "5.00", "5.00", "5.00", "7.00", "7.00", "7.00"]))));

    [Theory]
    [InlineData("编号", 2, "收入")]
    [InlineData("政府采购", 3, "支出")]
    [InlineData("政府采购", 6, "支出")]
    public void It_belongs_to_the_side_that_it_stands_on(string name, int place, string side)
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T1, table => string.Join('\n', table.Split('\n').Select(line => line.Split('\t') switch
        {
            { Length: < 4 } => line,
            ["收入", ..] cells => With(cells, place, ""),
            ["项目", ..] cells => With(cells, place, name),
            ["二、政府性基金预算", ..] cells => With(cells, place, "3.00"),
            var cells => With(cells, place, ""),
        }))));

        var cell = Assert.Single(Cells(audited, name), line => line.Shown.Length > 0);
        Assert.Equal((side, side == "收入" ? "二、政府性基金预算" : "八、社会保障和就业支出", "3.00"), (cell.Side, cell.RowLabel, cell.Shown));
        Assert.Equal(13, audited.Recognised!.NamedTables);

        static string With(string[] cells, int place, string cell) => string.Join('\t', [.. cells[..Math.Min(place, cells.Length)], .. Enumerable.Repeat("", Math.Max(0, place - cells.Length)), cell, .. cells[Math.Min(place, cells.Length)..]]);
    }

    [Fact]
    public void Personal_data_in_it_are_masked()
    {
        var audited = Repository.AuditText(WithColumn("联系方式", [.. AddUp.Select((_, row) => $"1380013{row + 1000}")]));

        var cells = Cells(audited, "联系方式");
        Assert.Equal(AddUp.Length, cells.Count);
        Assert.All(cells, line => Assert.DoesNotContain("1380013", line.Shown, StringComparison.Ordinal));
        Assert.DoesNotContain(audited.Findings, finding => finding.Message.Contains("1380013", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_in_a_unit_of_its_own_is_not_said_to_be_in_the_tables() =>
        Assert.All(Cells(Repository.AuditText(WithColumn("金额（元）", AddUp)), "金额（元）"), line => Assert.False(line.IsUnitKnown));

    [Theory]
    [InlineData("政府采购", "1.00", false)]
    [InlineData("备注", "无", true)]
    public void A_table_with_amounts_in_it_alone_is_not_empty(string name, string cell, bool isEmpty)
    {
        var emptied = MadeText.InTable(WithColumn(name, [.. AddUp.Select(_ => cell)]), MadeText.T3, table =>
            System.Text.RegularExpressions.Regex.Replace(table, @"(?m)^((?:合计\t|\d+\t[^\t]+)\t)[\d.]*\t[\d.]*\t[\d.]*\t", "$1\t\t\t"));
        var audited = Repository.AuditText(emptied);

        Assert.All(audited.Recognised!.Tables.Single(table => table.Id == "T3").Rows, row => Assert.Equal(CellState.Blank, row["合计"].State));
        Assert.Equal(isEmpty, audited.Result!.Coverage.Any(row => row.RuleId == "table-empty" && row.Evaluated > EmptyTablesAsked));
    }

    [Fact]
    public void Of_two_years_beside_each_other_the_form_takes_the_later()
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T3, table => string.Join('\n', table.Split('\n').Select(line => line.Split('\t') switch
        {
            ["项目", ..] => "项目\t\t2024年预算数\t\t\t2025年预算数\t\t",
            ["科目编码", var label, .. var rest] => $"科目编码\t{label}\t{string.Join('\t', rest)}\t{string.Join('\t', rest)}",
            [var code, var label, .. var rest] => $"{code}\t{label}\t7.00\t3.00\t1.00\t{string.Join('\t', rest)}",
            _ => line,
        }))));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.Equal("125.00", audited.Recognised!.Tables.Single(table => table.Id == "T3").Rows[0]["合计"].Raw);
    }

    private static int EmptyTablesAsked => MadeText.Audited.Result!.Coverage.Where(row => row.RuleId == "table-empty").Sum(row => row.Evaluated);

    private static List<CellLine> Cells(AuditedDocument audited, string column) =>
        CellsFile.RowsOf(audited.Recognised!, "甲.txt").Where(line => line.ColumnPath.EndsWith(column, StringComparison.Ordinal)).ToList();

    private static string WithColumn(string name, IReadOnlyList<string> cells) => MadeText.InTable(MadeText.T3, table =>
    {
        var next = 0;
        return string.Join('\n', table.Split('\n').Select(line =>
            line.StartsWith("项目\t", StringComparison.Ordinal) ? line + "\t"
            : line.StartsWith("科目编码\t", StringComparison.Ordinal) ? $"{line}\t{name}"
            : line.Contains('\t', StringComparison.Ordinal) ? $"{line}\t{cells[next++]}"
            : line));
    });
}
