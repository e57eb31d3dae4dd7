using DisclosureAudit.Findings;
using DisclosureAudit.Tables;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>The last row of a page and the first of the next are one row only where its words had filled their line.</summary>
public class CutRowTests
{
    [Theory]
    [InlineData("本年收入合计|9.00|本年支出合计|9.00", "上年结转||年终结转|", false, 3)]
    [InlineData("||二、年终结转|", "收入总计|9.00|支出总计|9.00", false, 3)]
    [InlineData("其他示范事务支出及相关|9.00|其他支出|9.00", "机构支出|||", true, 2)]
    public void Words_in_the_middle_of_a_cell_are_whole(string upper, string lower, bool isFull, int rows) =>
        Assert.Equal(rows, CutRow.Join([Row(1, "一、财政拨款|9.00|一、示范支出|9.00", false), Row(1, upper, isFull)], [Row(2, lower, false)], isHeader: false, isOpen: false).Count);

    private static GridRow Row(int page, string cells, bool isFull)
    {
        var texts = cells.Split('|');
        return new GridRow(page, texts) { Page = page, Marks = [.. texts.Select((_, column) => new CellMark(new Box(column, page, column + 1, page + 1), "", isFull))] };
    }
}
