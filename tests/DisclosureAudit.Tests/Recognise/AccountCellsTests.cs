using DisclosureAudit.Recognise;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The name of an account that runs into the cell below is put back. Rows are parted by “/”.</summary>
public class AccountCellsTests
{
    [Theory]
    [InlineData("2080506-示范年金/缴费支出2080506-示范年金/缴费支出2101101-示范医疗", "2080506 示范年金缴费支出/2080506 示范年金缴费支出/2101101 示范医疗")]
    [InlineData("2010601-示范运行/2010602-示范事务", "-/-")]
    [InlineData("合计/示范事务2010602-示范运行", "-/-")]
    [InlineData("2010601-示范运行/其他（2024）示范支出", "-/-")]
    public void What_stands_before_a_code_belongs_to_the_row_above(string cells, string expected)
    {
        var rows = cells.Split('/').Select((cell, i) => new GridRow(i + 1, [cell])).ToList();
        var accounts = new AccountCells(rows, new TableColumn(0, "", null));

        Assert.Equal(expected, string.Join('/', rows.Select((_, i) => accounts.Of(i + 1) is var (code, name) ? $"{code} {name}" : "-")));
    }
}
