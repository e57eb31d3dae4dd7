namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Headers of tables without upright lines, and tables that have little more.</summary>
public class OpenHeaderTests
{
    [Fact]
    public void A_line_over_some_columns_parts_a_name_from_what_it_is_over() => Assert.Equal(
        ["项目|<|<|本年收入", "科目编码|<|科目名称|^", "类|款|^|^", "201||公共服务|8.00", "201|03|政府办公|8.00"],
        new MadePage().Level(90).Level(106, 50, 300).Level(122, 50, 150).Level(138).Level(158).Level(178)
            .Middle(175, 92, "项目").Middle(100, 109, "科目编码").Middle(225, 117, "科目名称").Middle(400, 109, "本年收入").Middle(75, 125, "类").Middle(125, 125, "款")
            .Middle(75, 143, "201").Left(155, 143, "公共服务").Right(540, 143, "8.00")
            .Middle(75, 163, "201").Middle(125, 163, "03").Left(155, 163, "政府办公").Right(540, 163, "8.00").Table());

    [Fact]
    public void A_row_that_numbers_the_columns_ends_the_header() => Assert.Equal(
        ["项目|上年|本年", "栏次|1|2", "办公费|1.00|2.00", "会议费|3.00|4.00"],
        new MadePage().Middle(300, 40, "2025年支出表").Right(540, 60, "单位：万元")
            .Middle(100, 80, "项目").Middle(300, 80, "上年").Middle(450, 80, "本年").Middle(100, 96, "栏次").Middle(300, 96, "1").Middle(450, 96, "2")
            .Left(55, 112, "办公费").Right(330, 112, "1.00").Right(480, 112, "2.00").Left(55, 128, "会议费").Right(330, 128, "3.00").Right(480, 128, "4.00").Table());

    [Fact]
    public void A_row_without_amounts_below_the_header_is_no_header() => Assert.Equal(
        ["项目|金额", "上年结转|", "一、拨款|1.00", "二、基金|2.00"],
        new MadePage().Level(90).Level(110).Level(130).Level(150).Level(170)
            .Middle(150, 95, "项目").Middle(450, 95, "金额").Left(55, 115, "上年结转").Left(55, 135, "一、拨款").Right(500, 135, "1.00").Left(55, 155, "二、基金").Right(500, 155, "2.00").Table());

    [Fact]
    public void One_row_of_amounts_below_title_and_unit_is_a_table() => Assert.Equal(
        ["合计|出国费|接待费", "12.00|10.00|2.00"],
        new MadePage().Middle(300, 40, "三公经费支出表").Right(540, 60, "单位：万元")
            .Middle(100, 80, "合计").Middle(250, 80, "出国费").Middle(400, 80, "接待费").Right(120, 100, "12.00").Right(270, 100, "10.00").Right(420, 100, "2.00").Table());

    [Fact]
    public void A_header_below_title_and_unit_is_an_empty_table() => Assert.Equal(
        ["科目编码|科目名称|本年支出"],
        new MadePage().Middle(300, 40, "政府性基金支出表").Right(540, 60, "单位：万元")
            .Middle(100, 80, "科目编码").Middle(250, 80, "科目名称").Middle(400, 80, "本年支出").Left(55, 130, "注：本表无数据。").Table());

    [Fact]
    public void A_row_with_names_on_both_sides_at_a_page_end_is_a_table() => Assert.Equal(
        ["项目|金额|项目|合计", "上年结转|||", "一、拨款|12.00|一、教育支出|"],
        new MadePage().Middle(300, 700, "财政拨款收支总表").Right(540, 720, "单位：万元")
            .Middle(100, 740, "项目").Middle(230, 740, "金额").Middle(340, 740, "项目").Middle(480, 740, "合计")
            .Left(55, 760, "上年结转").Left(55, 776, "一、拨款").Right(250, 776, "12.00").Left(300, 776, "一、教育支出").Table());

    [Fact]
    public void Without_a_title_names_beside_each_other_are_none() => Assert.Empty(
        new MadePage().Right(540, 60, "单位：万元").Middle(100, 80, "科目编码").Middle(250, 80, "科目名称").Middle(400, 80, "本年支出").Grids().Grids);
}
