using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Columns that a table of a known form prints and its form has not.</summary>
public class OtherColumnsTests
{
    // A column more in 预算支出总表, from top to bottom: all adds up.
    private static readonly string[] AddUp = ["125.00", "85.00", "85.00", "60.00", "25.00", "10.00", "10.00", "8.00", "2.00", "20.00", "20.00", "20.00", "10.00", "10.00", "10.00"];

    [Fact]
    public void Its_cells_are_written_with_their_labels_and_what_adds_up_is_checked()
    {
        var audited = Repository.AuditText(WithColumn("政府采购", AddUp));

        var cells = CellsFile.RowsOf(audited.Recognised!, "甲.txt").Where(line => line.ColumnPath.EndsWith("政府采购", StringComparison.Ordinal)).ToList();
        Assert.Equal(AddUp, cells.Select(line => line.Shown));
        Assert.Contains(cells, line => line is { Code: "2080505", Cell.Amount.Value: 8m });
        Assert.Empty(audited.Findings);
        Assert.True(MadeText.Evaluated(audited) > MadeText.Evaluated(MadeText.Audited));
    }

    [Fact]
    public void A_wrong_amount_in_it_is_an_error_where_the_others_add_up()
    {
        var audited = Repository.AuditText(WithColumn("政府采购", [.. AddUp.Select((cell, row) => row == 7 ? "8.80" : cell)]));

        var errors = audited.Findings.Where(finding => finding.Alone == Severity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, finding => Assert.EndsWith("政府采购", finding.Place.Column, StringComparison.Ordinal));
        Assert.Contains(errors, finding => finding.Message.Contains("T3[2080505].2025年预算数/政府采购@L81 的 8.80 若为 8.00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_does_not_add_up_accuses_nobody()
    {
        var audited = Repository.AuditText(WithColumn("标准（元）", ["3.00", "2.00", "2.00", "2.00", "3.00", "4.00", "4.00", "1.00", "4.00", "5.00", "5.00", "5.00", "7.00", "7.00", "7.00"]));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "column_unknown"));
    }

    [Theory]
    [InlineData("4.00", false)]
    [InlineData("4.40", true)]
    public void Parts_of_a_total_among_them_are_asked_row_by_row(string service, bool isWrong)
    {
        var halves = AddUp.Select(cell => (decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture) / 2).ToString("F2", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var audited = Repository.AuditText(WithColumn("小计\t货物\t服务", [.. AddUp.Select((cell, row) => $"{cell}\t{halves[row]}\t{(row == 7 ? service : halves[row])}")], "政府采购\t\t"));

        var errors = audited.Findings.Where(finding => finding.Alone == Severity.Error && finding.Equation.Contains("T3[2080505].政府采购/小计", StringComparison.Ordinal));
        Assert.Equal(isWrong, errors.Any());
        Assert.Equal(isWrong, MadeText.Accusations(audited).Any());
        Assert.Equal(AddUp.Length, RowTotals(audited) - RowTotals(MadeText.Audited));

        static int RowTotals(AuditedDocument audited) => audited.Result!.Coverage.Where(row => row.RuleId == "row-total").Sum(row => row.Evaluated);
    }

    [Fact]
    public void It_belongs_to_the_side_that_it_stands_on()
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T1, table => string.Join('\n', table.Split('\n').Select(line =>
            line.EndsWith("上年结转安排", StringComparison.Ordinal) ? line + "\t政府采购" : line.StartsWith("二、政府性基金预算", StringComparison.Ordinal) ? line + "\t3.00" : line.Contains('\t', StringComparison.Ordinal) ? line + "\t" : line))));

        var cell = Assert.Single(CellsFile.RowsOf(audited.Recognised!, "甲.txt"), line => line.ColumnPath.EndsWith("政府采购", StringComparison.Ordinal) && line.Shown.Length > 0);
        Assert.Equal(("支出", "八、社会保障和就业支出", "3.00"), (cell.Side, cell.RowLabel, cell.Shown));
    }

    [Fact]
    public void Personal_data_in_it_are_masked() => Assert.DoesNotContain(
        CellsFile.RowsOf(Repository.AuditText(WithColumn("联系电话", [.. AddUp.Select((_, row) => $"1380013{row + 1000}")])).Recognised!, "甲.txt"),
        line => line.Shown.Contains("1380013", StringComparison.Ordinal));

    [Fact]
    public void A_table_with_amounts_in_it_alone_is_not_empty()
    {
        var changed = Repository.AuditText(MadeText.InTable(WithColumn("政府采购", AddUp), MadeText.T3, table => System.Text.RegularExpressions.Regex.Replace(table, @"(?m)^((?:合计\t|\d+\t[^\t]+)\t)[\d.]*\t[\d.]*\t[\d.]*\t", "$1\t\t\t")));

        Assert.DoesNotContain(changed.Findings, finding => finding.RuleId == "table-empty");
    }

    private static string WithColumn(string name, IReadOnlyList<string> cells, string group = "") => MadeText.InTable(MadeText.T3, table =>
    {
        var next = 0;
        return string.Join('\n', table.Split('\n').Select(line =>
            line.StartsWith("项目\t", StringComparison.Ordinal) ? $"{line}\t{group}"
            : line.StartsWith("科目编码\t", StringComparison.Ordinal) ? $"{line}\t{name}"
            : line.Contains('\t', StringComparison.Ordinal) ? $"{line}\t{cells[next++]}"
            : line));
    });
}
