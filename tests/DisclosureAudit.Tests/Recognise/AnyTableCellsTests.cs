using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>cells.csv of tables of no known form: code, name, side and path by the header words.</summary>
public class AnyTableCellsTests
{
    public static TheoryData<string, int, string, string> Cells() => new()
    {
        { AnyTables.ByFunction, 3, "支出预算/合计", "|2014001|行政运行|一般公共服务支出/信访事务/行政运行|500" },
        { AnyTables.ByFunction, 9, "支出预算/项目支出", "||合计|合计|410" },
        { AnyTables.ByFunction.Replace("201|40|04", "|40|04"), 4, "支出预算/项目支出", "|2014004|信访业务|一般公共服务支出/信访事务/信访业务|400" },
        { AnyTables.TwoSides, 3, "收入/预算数", "收入||三、其他收入|三、其他收入|144.00" },
        { AnyTables.TwoSides, 3, "支出/预算数", "支出||三、社会保障和就业支出|三、社会保障和就业支出|184.84" },
        { AnyTables.Projects, 3, "单位资金", "||某某市某局/乙项目|某某市某局/乙项目|30.00" },
        { AnyTables.ByUnit, 4, "支出总计", "|2010301|行政运行|一般公共服务支出/政府办公厅（室）及相关机构事务/行政运行|40.00" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_stands_beside_its_labels(string table, int row, string column, string expected)
    {
        var lines = CellsFile.RowsOf(AnyTables.Audit(table).Recognised!, "甲.txt").Where(line => line.RowIndex == row && line.ColumnPath == column);

        Assert.Equal(expected, string.Join(';', lines.Select(line => $"{line.Side}|{line.Code}|{line.RowLabel}|{line.RowPath}|{line.Shown}")));
    }

    [Fact]
    public void Codes_names_and_numbers_of_rows_are_no_cells_of_their_own()
    {
        var columns = CellsFile.RowsOf(AnyTables.Audit(AnyTables.ByUnit).Recognised!, "甲.txt").Select(line => line.ColumnPath).Distinct();

        Assert.Equal(["支出总计", "基本支出", "项目支出"], columns);
    }
}
