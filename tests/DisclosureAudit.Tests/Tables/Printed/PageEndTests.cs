using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Tables that a page end cuts.</summary>
public class PageEndTests
{
    [Fact]
    public void A_header_cut_between_its_levels_is_one() => Assert.Equal(
        ["科目编码/类|科目编码/款|科目名称|金额", "201|03|政府办公|12.00"],
        MadeDocument.Show(Assert.Single(MadeDocument.TablesOf(
            Grid([780, 800], [50, 150, 300, 400]).Middle(100, 785, "科目编码").Middle(225, 785, "科目名称").Middle(350, 785, "金额"),
            Grid([50, 70, 90], [50, 100, 150, 300, 400]).Middle(75, 55, "类").Middle(125, 55, "款").Middle(75, 75, "201").Middle(125, 75, "03").Left(155, 75, "政府办公").Right(395, 75, "12.00")))));

    [Fact]
    public void A_total_at_the_head_of_a_page_is_a_row_of_its_own() => Assert.Equal(
        ["编码|名称|金额", "201|甲类支出|1.00", "202|乙类支出|2.00", "||3.00"],
        MadeDocument.Show(Assert.Single(Cut("合计"))).Select(row => row.Replace("|合计|", "||", StringComparison.Ordinal)));

    [Fact]
    public void The_next_numbered_item_is_no_rest_of_a_row() => Assert.Equal(
        ["收入|金额|支出|金额", "||一、甲|1.00", "||二、乙|2.00", "||三、丙支出丙支出丙|3.00", "||四、丁|"],
        MadeDocument.Show(Assert.Single(MadeDocument.TablesOf(
            Grid([720, 740, 760, 780, 800], [50, 150, 200, 300, 400]).Left(55, 725, "收入").Left(155, 725, "金额").Left(205, 725, "支出").Left(305, 725, "金额")
                .Left(205, 745, "一、甲").Right(395, 745, "1.00").Left(205, 765, "二、乙").Right(395, 765, "2.00").Left(205, 785, "三、丙支出丙支出丙").Right(395, 785, "3.00"),
            Grid([50, 70], [50, 150, 200, 300, 400]).Left(205, 55, "四、丁")))));

    [Fact]
    public void A_middle_page_with_upright_lines_alone_goes_on() => Assert.Equal(
        ["名称|上年|本年", "甲|1.00|2.00", "乙|3.00|4.00", "丙|5.00|6.00", "丁|7.00|8.00"],
        MadeDocument.Show(Assert.Single(MadeDocument.TablesOf(
            new MadePage().Level(740, 50, 350).Level(760, 50, 350).Upright(50, 740, 810).Upright(150, 740, 810).Upright(250, 740, 810).Upright(350, 740, 810)
                .Left(55, 745, "名称").Left(155, 745, "上年").Left(255, 745, "本年").Left(55, 765, "甲").Right(245, 765, "1.00").Right(345, 765, "2.00").Left(55, 785, "乙").Right(245, 785, "3.00").Right(345, 785, "4.00"),
            new MadePage().Upright(50, 50, 100).Upright(150, 50, 100).Upright(250, 50, 100).Upright(350, 50, 100)
                .Left(55, 55, "丙").Right(245, 55, "5.00").Right(345, 55, "6.00").Left(55, 75, "丁").Right(245, 75, "7.00").Right(345, 75, "8.00")))));

    [Fact]
    public void A_grand_total_behind_the_total_of_the_year_is_the_last_row() => Assert.Equal(
        ["项目|金额", "一、拨款|1.00", "本年收入合计|1.00", "年初结转|2.00", "总计|3.00"],
        MadeDocument.Show(Assert.Single(MadeDocument.TablesOf(
            Grid([720, 740, 760, 780, 800], [50, 250, 400]).Left(55, 725, "项目").Left(255, 725, "金额").Left(55, 745, "一、拨款").Right(395, 745, "1.00")
                .Left(55, 765, "本年收入合计").Right(395, 765, "1.00").Left(55, 785, "年初结转").Right(395, 785, "2.00"),
            Grid([50, 70], [50, 250, 400]).Left(55, 55, "总计").Right(395, 55, "3.00")))));

    [Fact]
    public void A_total_in_the_middle_of_the_names_is_in_their_column_on_a_page_without_header_too() => Assert.Equal(
        ["编码|科目名称|金额", "201|甲类支出|1.00", "20101|甲类支出行政运行事务支出|1.00", "202|乙类|2.00", "|合计|3.00"],
        MadeDocument.Show(Assert.Single(MadeDocument.TablesOf(
            new MadePage().Level(720).Level(740).Level(760).Level(780).Middle(80, 725, "编码").Middle(250, 725, "科目名称").Middle(450, 725, "金额")
                .Middle(80, 745, "201").Left(155, 745, "甲类支出").Right(500, 745, "1.00").Middle(80, 765, "20101").Left(155, 765, "甲类支出行政运行事务支出").Right(500, 765, "1.00"),
            new MadePage().Level(50).Level(70).Level(90).Middle(80, 55, "202").Left(155, 55, "乙类").Right(500, 55, "2.00").Middle(250, 75, "合计").Right(500, 75, "3.00")))));

    private static IReadOnlyList<DisclosureAudit.Tables.RawTable> Cut(string total) => MadeDocument.TablesOf(
        Grid([740, 760, 780, 800], [50, 150, 300, 400]).Left(55, 745, "编码").Left(155, 745, "名称").Left(305, 745, "金额")
            .Left(55, 765, "201").Left(155, 765, "甲类支出").Right(395, 765, "1.00").Left(55, 785, "202").Left(155, 785, "乙类支出").Right(395, 785, "2.00"),
        Grid([50, 70], [50, 150, 300, 400]).Left(155, 55, total).Right(395, 55, "3.00"));

    private static MadePage Grid(int[] ys, int[] xs)
    {
        var page = new MadePage();
        foreach (var y in ys)
        {
            page.Level(y, xs[0], xs[^1]);
        }

        foreach (var x in xs)
        {
            page.Upright(x, ys[0], ys[^1]);
        }

        return page;
    }
}
