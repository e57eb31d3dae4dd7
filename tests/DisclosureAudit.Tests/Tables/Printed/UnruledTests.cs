using DisclosureAudit.Tables.Printed;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Tables without any lines; and what looks like one, and is none.</summary>
public class UnruledTests
{
    [Fact]
    public void Rows_of_names_and_amounts_are_a_table_its_head_is_none()
    {
        var grids = Table().Grids();
        Assert.Equal(
            ["科目编码|科目名称|合计|基本支出|项目支出", "201|一般公共服务支出|12.00|10.00|2.00", "20103|政府办公厅及相关机构事务|12.00|10.00|2.00", "208|社会保障支出|3.00|3.00|"],
            MadePage.Show(Assert.Single(grids.Grids)));
        Assert.Equal(["2025年支出总表", "单位：万元", "本单位支出15.00万元。"], grids.Lines.Select(line => line.Text));
    }

    [Fact]
    public void A_name_over_two_lines_beside_amounts_in_the_middle_is_one_row() => Assert.Equal(
        ["项目|金额", "办公费|1.00", "公务用车购置及运行维护费|2.00", "会议费|3.00", "其他||", "合计|6.00"],
        [.. new MadePage().Left(60, 80, "项目").Right(300, 80, "金额")
            .Left(60, 100, "办公费").Right(300, 100, "1.00")
            .Left(60, 118, "公务用车购置及").Left(60, 131, "运行维护费").Right(300, 124, "2.00")
            .Left(60, 148, "会议费").Right(300, 148, "3.00")
            .Left(60, 168, "其他")
            .Left(60, 188, "合计").Right(300, 188, "6.00").Table().Select(row => row == "其他|" ? "其他||" : row)]);

    [Fact]
    public void A_number_over_two_lines_is_one_in_doubt() => Assert.Equal(
        ["项目|上年|本年", "办公费|101,413.00{number_broken}|1.00", "会议费|3.00|3.00", "合计|101,416.00{number_broken}|4.00"],
        new MadePage().Left(60, 80, "项目").Right(200, 80, "上年").Right(300, 80, "本年")
            .Right(200, 100, "101,413").Left(60, 106, "办公费").Right(300, 106, "1.00").Right(200, 112, ".00")
            .Left(60, 136, "会议费").Right(200, 136, "3.00").Right(300, 136, "3.00")
            .Right(200, 160, "101,416").Left(60, 166, "合计").Right(300, 166, "4.00").Right(200, 172, ".00").Table());

    [Fact]
    public void A_column_with_a_name_alone_stays() => Assert.Equal(
        ["项目|上年|本年|备注", "甲|1.00||", "乙|2.00||", "丙|3.00||"],
        new MadePage().Left(60, 80, "项目").Right(200, 80, "上年").Right(300, 80, "本年").Left(400, 80, "备注")
            .Left(60, 100, "甲").Right(200, 100, "1.00").Left(60, 120, "乙").Right(200, 120, "2.00").Left(60, 140, "丙").Right(200, 140, "3.00").Table());

    [Fact]
    public void Names_over_no_columns_that_can_be_told_are_in_doubt() => Assert.Contains(
        "header_unclear",
        new MadePage().Left(60, 60, "收入支出").Left(400, 60, "某某").Left(60, 75, "其中一").Left(90, 82, "其中二之一").Left(60, 100, "甲").Right(200, 100, "1.00").Left(60, 120, "乙").Right(200, 120, "2.00").Left(60, 140, "丙").Right(200, 140, "3.00").Table()[0],
        StringComparison.Ordinal);

    [Fact]
    public void Two_rows_need_a_head_and_a_header()
    {
        Assert.Empty(new MadePage().Left(60, 100, "甲").Right(300, 100, "1.00").Left(60, 120, "乙").Right(300, 120, "2.00").Grids().Grids);
        Assert.Single(new MadePage().Left(100, 60, "2025年收入表").Left(60, 80, "项目").Right(300, 80, "金额").Left(60, 100, "甲").Right(300, 100, "1.00").Left(60, 120, "乙").Right(300, 120, "2.00").Grids().Grids);
    }

    [Theory]
    [InlineData("一、公共服务支出|12.00万元", "二、教育支出|3.00万元", "三、卫生支出|1.00万元")]
    [InlineData("第一部分 概况|1", "一、职责|1", "二、机构|2", "第二部分 报表|3")]
    [InlineData("概况..........|1.00", "报表..........|2.00", "说明..........|3.00")]
    [InlineData("本年收入|12.00", "万元，其中：拨款|10.00", "万元。|3.00", "比上年增加。|1.00")]
    [InlineData("填报人：张某|0351", "负责人：李某|2025", "电话|1234")]
    [InlineData("2025年|1", "2024年|2", "2023年|3", "2022年|4")]
    [InlineData("注：数字以万元计|1.00", "注：尾数不等|2.00", "注：四舍五入|3.00")]
    public void What_looks_like_rows_is_none(params string[] lines)
    {
        var page = new MadePage();
        foreach (var (index, line) in lines.Index())
        {
            var cells = line.Split('|');
            page.Left(60, 100 + (20 * index), cells[0]).Right(400, 100 + (20 * index), cells[1]);
        }

        Assert.Empty(page.Grids().Grids);
    }

    [Fact]
    public void Numbers_that_stand_anywhere_are_a_chart() => Assert.Empty(
        new MadePage().Left(60, 100, "甲").Left(130, 100, "1.00").Left(60, 120, "乙").Left(210, 120, "22.00").Left(60, 140, "丙").Left(300, 140, "333.00").Left(60, 160, "丁").Left(170, 160, "4444.00").Grids().Grids);

    [Fact]
    public void A_page_of_a_hundred_thousand_words_is_no_table_and_no_trouble()
    {
        var page = new MadePage();
        for (var i = 0; i < 100_000; i++)
        {
            page.Left(i % 1000 * 7, i / 1000 * 12, "1.00");
        }

        Assert.Empty(page.Grids().Grids);
    }

    [Fact]
    public void Moving_the_page_changes_no_cell()
    {
        var cells = Table().Grids().Grids.SelectMany(MadePage.Show).ToList();
        Prop.ForAll(
            Gen.Choose(0, 50_000).Two().ToArbitrary(),
            by => PageGrids.Of(Table().Page(by.Item1, by.Item2)).Grids.SelectMany(MadePage.Show).SequenceEqual(cells)).QuickCheckThrowOnFailure();
    }

    private static MadePage Table() => new MadePage()
        .Middle(300, 40, "2025年支出总表").Right(540, 60, "单位：万元")
        .Middle(75, 80, "科目编码").Middle(190, 80, "科目名称").Middle(330, 80, "合计").Middle(420, 80, "基本支出").Middle(510, 80, "项目支出")
        .Left(55, 100, "201").Left(120, 100, "一般公共服务支出").Right(350, 100, "12.00").Right(440, 100, "10.00").Right(530, 100, "2.00")
        .Left(55, 120, "20103").Left(120, 120, "政府办公厅及相关机构事务").Right(350, 120, "12.00").Right(440, 120, "10.00").Right(530, 120, "2.00")
        .Left(55, 140, "208").Left(120, 140, "社会保障支出").Right(350, 140, "3.00").Right(440, 140, "3.00")
        .Left(75, 190, "本单位支出15.00万元。");
}
