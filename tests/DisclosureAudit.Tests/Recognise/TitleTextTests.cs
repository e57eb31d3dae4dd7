using DisclosureAudit.Recognise;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>A title is known by its name, whatever year, number, unit and note stand around it.</summary>
public class TitleTextTests
{
    [Theory]
    [InlineData("2025年预算收支总表", "预算收支总表")]
    [InlineData("2025年度预算收支总表", "预算收支总表")]
    [InlineData("某市示范局2025年预算收支总表", "预算收支总表")]
    [InlineData("表1 预算收支总表", "预算收支总表")]
    [InlineData("附表十二：预算收支总表", "预算收支总表")]
    [InlineData("表3-1、预算收支总表", "预算收支总表")]
    [InlineData("预算公开表1 2025年预算收支总表", "预算收支总表")]
    [InlineData("附件2：2025年预算收支总表", "预算收支总表")]
    [InlineData("预算收支总表（单位：万元）", "预算收支总表")]
    [InlineData("2025年预算收支总表 金额单位：元", "预算收支总表")]
    [InlineData("预 算 收 支 总 表", "预算收支总表")]
    [InlineData("项目支出预算表(本年预算)", "项目支出预算表（本年预算）")]
    [InlineData("财政拨款安排\"三公\"经费支出预算表", "财政拨款安排“三公“经费支出预算表")]
    [InlineData("预算收支总表2025年", "预算收支总表2025年")]
    [InlineData("", "")]
    public void Year_number_unit_and_note_are_taken_off(string printed, string title) => Assert.Equal(title, TitleText.Fold(printed));

    [Theory]
    [InlineData("2025年预算收支总表", 2025)]
    [InlineData("预算收支总表（2024年）", 2024)]
    [InlineData("２０２５年预算收支总表", 2025)]
    [InlineData("预算收支总表", null)]
    [InlineData("1998年预算收支总表", null)]
    public void The_year_is_the_one_that_is_printed(string printed, int? year) => Assert.Equal(year, TitleText.YearOf(printed));

    [Theory]
    [InlineData("2025年合计", "合计")]
    [InlineData("2025年度预算数", "预算数")]
    [InlineData("2025年", "{年}")]
    [InlineData("2025", "{年}")]
    [InlineData("合 计", "合计")]
    [InlineData("当年预算安排", "当年预算安排")]
    [InlineData("", "")]
    public void A_header_is_folded_without_its_year(string printed, string header) => Assert.Equal(header, TitleText.FoldHeader(printed));
}
