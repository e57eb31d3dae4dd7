namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>An amount close to the name of the next column is cut from it.</summary>
public class SeamTests
{
    [Fact]
    public void Names_that_begin_at_one_place_show_where_a_column_begins() => Assert.Equal(
        ["项目|金额|项目|金额", "一、拨款|12.00|一、公共服务|10.00", "二、基金|-|二、国防|2.00", "三、其他|1.00|三、教育|1.00", "总计|13.00|总计|13.00"],
        new MadePage().Level(90).Level(110).Level(200)
            .Middle(100, 95, "项目").Middle(230, 95, "金额").Middle(350, 95, "项目").Middle(500, 95, "金额")
            .Left(55, 115, "一、拨款").Right(297, 115, "12.00").Left(300, 115, "一、公共服务").Right(540, 115, "10.00")
            .Left(55, 135, "二、基金").Right(297, 135, "-").Left(300, 135, "二、国防").Right(540, 135, "2.00")
            .Left(55, 155, "三、其他").Right(297, 155, "1.00").Left(300, 155, "三、教育").Right(540, 155, "1.00")
            .Left(55, 175, "总计").Right(297, 175, "13.00").Left(300, 175, "总计").Right(540, 175, "13.00").Table());

    [Fact]
    public void A_total_close_behind_an_amount_begins_the_next_column() => Assert.Equal(
        "收入总计|11643809|支出总计|11643809",
        new MadePage().Level(90).Level(110).Level(130).Left(55, 95, "上年结转").Left(300, 95, "结转下年")
            .Left(55, 115, "收入总计").Right(298, 115, "11643809").Left(300, 115, "支出总计").Right(540, 115, "11643809").Table()[1]);

    [Fact]
    public void What_stands_behind_an_amount_of_its_own_cell_stays() => Assert.Contains(
        "12.00 万元",
        new MadePage().Level(90).Level(110).Level(130).Left(55, 95, "项目").Left(205, 95, "说明").Left(400, 95, "金额")
            .Left(55, 115, "办公费").Left(205, 115, "12.00").Left(233, 115, "万元").Right(440, 115, "12.00").Table()[1],
        StringComparison.Ordinal);
}
