using DisclosureAudit.Tables;

namespace DisclosureAudit.Tests.Tables;

/// <summary>Header rows end where data begins; every column gets its path. “|” parts cells, “/” rows.</summary>
public class HeaderTreeTests
{
    [Theory]
    [InlineData("项目|金额/甲|1.00", 1)]
    [InlineData("项目|金额/合计|", 1)]
    [InlineData("收入||支出|/项目|金额|项目|金额/一、甲|1|一、乙|2", 2)]
    [InlineData("项目||金额/编码|名称|/201|甲|1.00", 2)]
    [InlineData("项目|金额|/|小计|一般公共预算/甲|1.00|1.00", 2)]
    [InlineData("项目|金额/1|2/甲|1.00", 1)]
    [InlineData("项目|2024年|2025年/甲|1.00|2.00", 1)]
    [InlineData("合计|1.00/甲|1.00", 0)]
    [InlineData("合计|基本支出|项目支出/3.00|2.00|1.00", 1)]
    [InlineData("合计|本年收入||上年结转/|小计|一般公共预算|/3.00|2.00|1.00|", 2)]
    [InlineData("预算数|||决算数||/合计|出国|接待|合计|出国|接待/3.00|2.00|1.00|3.00|2.00|1.00", 2)]
    [InlineData("合计||合计|/甲||乙|", 0)]
    [InlineData("甲|乙/丙|丁", 1)]
    [InlineData("甲||/乙||/丙||", 1)]
    public void The_header_is_as_high_as_it_is_printed(string grid, int height) => Assert.Equal(height, HeaderTree.Height(Grid(grid)));

    [Theory]
    [InlineData("项目|金额", "项目 金额")]
    [InlineData("收入||支出|/项目|金额|项目|金额", "收入/项目 收入/金额 支出/项目 支出/金额")]
    [InlineData("项目||2025年预算数||/编码|名称|合计|基本支出|项目支出", "项目/编码 项目/名称 2025年预算数/合计 2025年预算数/基本支出 2025年预算数/项目支出")]
    [InlineData("项目||金额/编码|名称|", "项目/编码 项目/名称 金额")]
    [InlineData("项目||本年收入|||上年结转/编码|名称|合计|基金||", "项目/编码 项目/名称 本年收入/合计 本年收入/基金 本年收入 上年结转")]
    [InlineData("收入|||/项目|金额||/||小计|基金", "收入/项目 收入/金额 收入/金额/小计 收入/金额/基金")]
    [InlineData("项 目|金 额", "项目 金额")]
    public void Each_column_has_its_path_from_the_top(string header, string paths) =>
        Assert.Equal(paths.Split(' '), HeaderTree.Paths(Grid(header)).Select(path => string.Join('/', path)));

    [Fact]
    public void No_header_no_paths() => Assert.Empty(HeaderTree.Paths([]));

    [Theory]
    [InlineData("1|2|3", true)]
    [InlineData("栏次|1|2|3", true)]
    [InlineData("|1|2", true)]
    [InlineData("栏次|1|栏次|2", true)]
    [InlineData("**|**|1|2", true)]
    [InlineData("**|**|**", true)]
    [InlineData("1|", false)]
    [InlineData("栏次|1", true)]
    [InlineData("栏次|2", false)]
    [InlineData("行次|1", false)]
    [InlineData("1|2|4", false)]
    [InlineData("2|3|4", false)]
    [InlineData("1|2.00|3", false)]
    [InlineData("||", false)]
    public void A_row_that_numbers_the_columns_is_known(string row, bool isIndex) => Assert.Equal(isIndex, HeaderTree.IsIndexRow(Grid(row)[0]));

    private static List<GridRow> Grid(string text) => text.Split('/').Select((row, i) => new GridRow(i + 1, row.Split('|'))).ToList();
}
