namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>A drawn row that holds several rows is split; one with wrapped text is not.</summary>
public class GridSplitterTests
{
    [Fact]
    public void A_body_with_upright_lines_alone_has_a_row_for_each_line() => Assert.Equal(
        ["项目|上年|本年", "办公费|1.00|2.00", "会议费|3.00|", "公务用车购置及运行维护费|5.00|6.00"],
        Frame(200).Left(55, 115, "办公费").Right(240, 115, "1.00").Right(390, 115, "2.00")
            .Left(55, 135, "会议费").Right(240, 135, "3.00")
            .Left(55, 152, "公务用车购置及").Left(55, 165, "运行维护费").Right(240, 158, "5.00").Right(390, 158, "6.00").Table());

    [Fact]
    public void Wrapped_names_and_prose_stay_one_row() => Assert.Equal(
        ["项目|上年|本年", "公务用车购置及运行维护费|5.00|第一批1.00万元第二批2.00万元"],
        Frame(200).Left(55, 115, "公务用车购置及").Left(55, 128, "运行维护费").Right(240, 121, "5.00").Left(255, 115, "第一批1.00万元").Left(255, 128, "第二批2.00万元").Table());

    [Fact]
    public void Numbers_that_did_not_fit_stay_in_their_row() => Assert.Equal(
        "合计|101,413,195.00{number_broken}|101,413,195.00{number_broken}",
        Frame(200).Left(55, 121, "合计").Left(155, 115, "101,413,1").Left(155, 128, "95.00").Left(255, 115, "101,413,1").Left(255, 128, "95.00").Table()[1]);

    [Fact]
    public void One_column_of_whole_amounts_tells_the_rows() => Assert.Equal(
        ["项目|上年|本年", "办公费|1.00|", "会议费|12.00|"],
        Frame(200).Left(55, 115, "办公费").Right(240, 115, "1.00").Left(55, 135, "会议费").Right(240, 135, "12.00").Table());

    [Fact]
    public void Amounts_without_decimals_that_do_not_fill_their_cell_tell_the_rows() => Assert.Equal(
        ["项目|上年|本年", "办公费|20136|", "会议费|2046|"],
        Frame(200).Left(55, 115, "办公费").Right(240, 115, "20136").Left(55, 135, "会议费").Right(240, 135, "2046").Table());

    [Fact]
    public void A_number_without_decimals_that_did_not_fit_stays_in_its_row() => Assert.Equal(
        "公务用车购置及运行维护费|10141319523456789{number_broken}|",
        Frame(200).Left(55, 115, "公务用车购置及").Left(155, 115, "101413195234567").Left(55, 128, "运行维护费").Left(155, 128, "89").Table()[1]);

    [Fact]
    public void Numbered_items_beside_dashes_are_rows() => Assert.Equal(
        ["项目|上年|本年", "一、教育支出|-|-", "二、国防支出|-|-", "支出总计|12.00|-"],
        Frame(200).Left(55, 115, "一、教育支出").Right(240, 115, "-").Right(390, 115, "-").Left(55, 131, "二、国防支出").Right(240, 131, "-").Right(390, 131, "-")
            .Left(55, 147, "支出总计").Right(240, 147, "12.00").Right(390, 147, "-").Table());

    [Fact]
    public void Items_on_both_sides_beside_one_amount_are_rows() => Assert.Equal(
        ["项目|上年|本年", "一、一般公共预算|12.00|一、教育支出", "二、政府性基金||二、国防支出", "||三、外交支出"],
        Frame(200).Left(55, 115, "一、一般公共预算").Right(240, 115, "12.00").Left(255, 115, "一、教育支出").Left(55, 131, "二、政府性基金").Left(255, 131, "二、国防支出").Left(255, 147, "三、外交支出").Table());

    [Fact]
    public void Numbered_paragraphs_of_two_cells_stay_one_row() => Assert.Equal(
        "主要职责|一、拟订规划二、组织实施|一、办公室二、财务科",
        Frame(200).Left(55, 121, "主要职责").Left(155, 115, "一、拟订规划").Left(155, 128, "二、组织实施").Left(255, 115, "一、办公室").Left(255, 128, "二、财务科").Table()[1]);

    private static MadePage Frame(int bottom) => new MadePage().Level(90, 50, 400).Level(110, 50, 400).Level(bottom, 50, 400)
        .Upright(50, 90, bottom).Upright(150, 90, bottom).Upright(250, 90, bottom).Upright(400, 90, bottom)
        .Left(55, 95, "项目").Left(155, 95, "上年").Left(255, 95, "本年");
}
