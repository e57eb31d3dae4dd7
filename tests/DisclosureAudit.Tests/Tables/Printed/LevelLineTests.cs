namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Tables with level lines alone: the lines part the rows, how words stand below each other the columns.</summary>
public class LevelLineTests
{
    [Fact]
    public void Lines_under_rows_part_the_rows_and_names_may_wrap() => Assert.Equal(
        ["项目|金额|备注", "办公费|12.00|", "公务用车购置及|3.50|", "合计|15.50|"],
        Ruled().Table().Select(row => row.Replace("运行维护费", "", StringComparison.Ordinal)));

    [Fact]
    public void A_wrapped_name_is_one_text() => Assert.Equal("公务用车购置及运行维护费|3.50|", Ruled().Table()[2]);

    [Fact]
    public void Between_three_lines_stand_header_and_rows() => Assert.Equal(
        ["收入|<|支出|<", "项目|金额|项目|金额", "一、拨款|12.00|一、公共服务|10.00", "二、基金||二、国防|2.00", "总计|12.00|总计|12.00"],
        ThreeLines().Table());

    [Fact]
    public void Rows_without_amounts_stand_as_far_as_items_do() => Assert.Equal(
        ["项目|金额", "一、拨款|", "二、基金|", "三、其他|938.14", "本年合计|938.14", "年初结转|", "总计|938.14"],
        new MadePage().Level(90).Level(110).Level(250).Left(55, 95, "项目").Left(355, 95, "金额")
            .Left(55, 115, "一、拨款").Left(55, 131, "二、基金").Left(55, 147, "三、其他").Right(400, 147, "938.14")
            .Left(55, 195, "本年合计").Right(400, 195, "938.14").Left(55, 211, "年初结转").Left(55, 227, "总计").Right(400, 227, "938.14").Table());

    [Fact]
    public void A_row_with_a_dash_is_no_header() => Assert.Equal(
        ["收入|<|支出|<", "项目|金额|项目|金额", "上年结转|-||", "一、拨款|12.00|一、公共服务|10.00", "二、基金|-|二、国防|2.00"],
        new MadePage().Level(70).Level(90).Level(110).Level(130).Level(150).Level(170)
            .Middle(150, 75, "收入").Middle(400, 75, "支出").Middle(100, 95, "项目").Middle(230, 95, "金额").Middle(350, 95, "项目").Middle(500, 95, "金额")
            .Left(55, 115, "上年结转").Right(280, 115, "-")
            .Left(55, 135, "一、拨款").Right(280, 135, "12.00").Left(300, 135, "一、公共服务").Right(540, 135, "10.00")
            .Left(55, 155, "二、基金").Right(280, 155, "-").Left(300, 155, "二、国防").Right(540, 155, "2.00").Table());

    [Fact]
    public void A_name_in_the_middle_beside_two_levels_reaches_over_both() => Assert.Equal(
        ["科目名称|2025年预算数|<", "^|基本支出|项目支出", "行政运行|8.00|1.00", "事业运行|7.00|"],
        new MadePage().Level(90).Level(140).Level(190)
            .Middle(300, 100, "2025年预算数").Middle(100, 110, "科目名称").Middle(230, 120, "基本支出").Middle(370, 120, "项目支出")
            .Left(55, 145, "行政运行").Right(260, 145, "8.00").Right(400, 145, "1.00")
            .Left(55, 165, "事业运行").Right(260, 165, "7.00").Table());

    [Fact]
    public void The_head_of_the_next_table_parts_two()
    {
        var page = Ruled().Left(60, 180, "2025年收入表").Right(540, 200, "单位：万元").Level(220).Left(60, 225, "名称").Right(300, 225, "金额").Level(240).Left(60, 245, "拨款").Right(300, 245, "5.00").Level(260);
        var grids = page.Grids();
        Assert.Equal([4, 2], grids.Grids.Select(grid => grid.Rows));
        Assert.Equal(["2025年收入表", "单位：万元"], grids.Lines.Select(line => line.Text));
    }

    [Fact]
    public void An_amount_below_two_columns_is_in_doubt() => Assert.Contains(
        "两栏||500000000000.00{column_unclear}",
        new MadePage().Level(90).Level(110).Level(130).Level(150)
            .Left(55, 95, "甲").Right(250, 95, "1.00").Right(300, 95, "2.00")
            .Left(55, 115, "乙").Right(250, 115, "3.00").Right(300, 115, "4.00")
            .Left(55, 135, "两栏").Right(300, 135, "500000000000.00").Table());

    [Fact]
    public void A_table_without_any_amount_is_one() => Assert.Equal(
        ["科目编码|科目名称|合计", "合计||"],
        new MadePage().Level(90).Level(110).Level(130).Left(55, 95, "科目编码").Left(155, 95, "科目名称").Left(355, 95, "合计").Left(55, 115, "合计").Table());

    [Fact]
    public void Lines_of_the_head_and_foot_of_a_page_make_no_table() => Assert.Empty(
        new MadePage().Level(60).Left(60, 70, "本年收入12.00万元，").Left(200, 70, "比上年增加").Left(60, 90, "其中：").Left(200, 90, "3.00").Level(780).Grids().Grids);

    [Fact]
    public void Underlines_make_no_table() => Assert.Empty(
        new MadePage().Left(60, 70, "单位名称").Left(160, 70, "某某中心").Level(82, 160, 240).Left(60, 90, "负责人").Left(160, 90, "张某").Level(102, 160, 240).Grids().Grids);

    [Fact]
    public void Contents_between_lines_are_no_table()
    {
        var page = new MadePage().Level(60);
        for (var i = 0; i < 5; i++)
        {
            page.Left(60, 65 + (20 * i), "第" + "一二三四五"[i] + "部分..........").Right(540, 65 + (20 * i), $"{i + 1}").Level(80 + (20 * i));
        }

        Assert.Empty(page.Grids().Grids);
    }

    private static MadePage Ruled() => new MadePage().Level(90).Level(110).Level(130).Level(155).Level(175)
        .Left(55, 95, "项目").Left(205, 95, "金额").Left(405, 95, "备注")
        .Left(55, 115, "办公费").Right(250, 115, "12.00")
        .Left(55, 132, "公务用车购置及").Left(55, 143, "运行维护费").Right(250, 137, "3.50")
        .Left(55, 160, "合计").Right(250, 160, "15.50");

    private static MadePage ThreeLines() => new MadePage().Level(90).Level(130).Level(200)
        .Middle(175, 95, "收入").Middle(425, 95, "支出")
        .Middle(125, 115, "项目").Middle(250, 115, "金额").Middle(375, 115, "项目").Middle(500, 115, "金额")
        .Left(55, 135, "一、拨款").Right(290, 135, "12.00").Left(305, 135, "一、公共服务").Right(540, 135, "10.00")
        .Left(55, 155, "二、基金").Left(305, 155, "二、国防").Right(540, 155, "2.00")
        .Left(55, 175, "总计").Right(290, 175, "12.00").Left(305, 175, "总计").Right(540, 175, "12.00");
}
