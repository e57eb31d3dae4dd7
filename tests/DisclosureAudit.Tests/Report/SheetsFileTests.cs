using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

/// <summary>What sheets.csv shows of a field, an amount, an indicator, and of what cannot be read.</summary>
public class SheetsFileTests
{
    [Fact]
    public void The_columns_are_those_of_the_contract() => Assert.Equal(
        ["document", "page", "project", "field", "side", "level1", "level2", "level3", "raw", "value", "line", "sheet", "kind", "amount_unit", "state"],
        SheetsFile.Columns.Select(column => column.Name));

    [Theory]
    [InlineData("001", 470, "|办公楼及信访接待大厅维修维护费|资金总额|年度||||114,000|114000|470|1|项目|元|amount")]
    [InlineData("001", 475, "|办公楼及信访接待大厅维修维护费|其他资金|年度||||||475|1|项目|元|blank")]
    [InlineData("001", 490, "|办公楼及信访接待大厅维修维护费|绩效指标|年度|产出指标|成本指标|设备类维修成本|≤10000 元|≤10000元|490|1|项目||text")]
    [InlineData("003", 437, "||部门名称|||||024-长治市屯留区信访局||437|1|整体||text")]
    [InlineData("003", 445, "||资金来源/合计|年度||||262.76|262.76|445|1|整体|万元|amount")]
    [InlineData("003", 553, "|信访维稳经费|绩效指标|实施期|产出指标|数量指标|受理办理网上信访事项数量|||553|3|项目||unreadable")]
    public void A_row_says_what_the_contract_says(string truth, int line, string expected) =>
        Assert.Contains(expected, SheetsFile.RowsOf(Repository.Audited(truth)).Where(row => row.Place.Line == line).Select(Shown));

    [Fact]
    public void A_row_of_a_print_has_its_page_and_no_line() => Assert.All(
        SheetsFile.RowsOf(Repository.AuditFile(Repository.PathOf("fixtures", "printed", "003-ruled.pdf"))),
        row => Assert.Equal((true, ""), (Shown(row, "page").Length > 0, Shown(row, "line"))));

    [Fact]
    public void The_documents_are_told_how_many_sheets_were_read() =>
        Assert.Equal("10", DocumentsFile.Columns.Single(column => column.Name == "sheets").Value(Repository.Audited("002")));

    private static string Shown(SheetLine row, string column) => SheetsFile.Columns.Single(other => other.Name == column).Printed(row);

    private static string Shown(SheetLine row) => string.Join('|', SheetsFile.Columns.Skip(1).Select(column => column.Printed(row)));
}
