namespace DisclosureAudit.Tests.Sheets;

/// <summary>Rows that a conversion has moved are read where the names of the levels leave one way, else marked.</summary>
public class IndicatorRowTests
{
    [Theory]
    [InlineData("→产出指标→数量指标→场次→≥3次→数量指标→场次→≥1次", "Period 产出指标/数量指标/场次 ≥3次", "Year 产出指标/数量指标/场次 ≥1次")]
    [InlineData("满意度指标→服务对象满意度→满意率→≥90%→服务对象满意度指→满意率→≥90%→", "Period 满意度指标/服务对象满意度/满意率 ≥90%", "Year 满意度指标/服务对象满意度指/满意率 ≥90%")]
    [InlineData("→→→时效指标→工期→→≤5天→时效指标→工期→≤5天", "Period 产出指标/时效指标/工期 ≤5天", "Year 产出指标/时效指标/工期 ≤5天")]
    [InlineData("→成本指标→单价→≤5元→成本指标→单价→≤5元→", "Period 产出指标/成本指标/单价 ≤5元", "Year 产出指标/成本指标/单价 ≤5元")]
    [InlineData("效 益 指 标→社会 效益→就 业→改善→社会效益→就业→改善→", "Period 效益指标/社会效益/就业 改善", "Year 效益指标/社会效益/就业 改善")]
    public void A_moved_row_is_read(string row, params string[] indicators) => Assert.Equal(indicators, MadeSheet.TwoSided(row));

    [Fact]
    public void A_value_that_is_lost_is_not_taken_from_its_neighbours() => Assert.Equal(
        ["Period 产出指标/数量指标/场次 ?", "Year 产出指标/数量指标/场次 ≥1次"],
        MadeSheet.TwoSided("→产出指标→数量指标→场次→数量指标→场次→≥1次"));

    [Theory]
    [InlineData("→产出指标→数量指标→场次→≥3次→场次→≥1次→")]
    [InlineData("→→→→场次→≥3次→≥1次→")]
    [InlineData("→产出指标→数量指标→场次→≥3次→三次→数量指标→场次→≥1次")]
    public void A_row_that_could_be_read_in_more_ways_is_marked(string row) => Assert.EndsWith("/ ?", Assert.Single(MadeSheet.TwoSided(row)), StringComparison.Ordinal);

    [Fact]
    public void A_row_without_levels_goes_on_with_those_above() => Assert.Equal(
        ["Year 产出指标/数量指标/甲 1次", "Year 产出指标/数量指标/乙 2次", "Year 效益指标/社会效益指标/丙 好"],
        MadeSheet.OneSided("→产出指标→数量指标→甲→1次\n→→→乙→2次\n→→社会效益指标→丙→好"));

    [Fact]
    public void A_first_level_that_has_slipped_a_row_yields_to_the_closed_list() => Assert.Equal(
        ["Year 效益指标/可持续影响指标/甲 提升"],
        MadeSheet.OneSided("→满意度指标→可持续影响指标→甲→提升"));

    [Fact]
    public void A_first_level_alone_ends_the_second_above() => Assert.Equal(
        ["Year 产出指标/数量指标/甲 1次", "Year 效益指标//乙 好"],
        MadeSheet.OneSided("→产出指标→数量指标→甲→1次\n→效益指标→→乙→好"));

    [Theory]
    [InlineData("→产出指标→数量指标→开展活动→3次\n\n→→→场次→", "Year 产出指标/数量指标/开展活动场次 3次")]
    [InlineData("→产出指标→质量→合格率→100\n\n→指标→→及以上→", "Year 产出指标/质量指标/合格率 100及以上")]
    [InlineData("→产出指标→质量→合格率→100\n\n→→指标→→及以上", "Year 产出指标/质量指标/合格率 100及以上")]
    public void A_row_cut_by_a_page_end_is_one(string rows, string indicator) => Assert.Equal([indicator], MadeSheet.OneSided(rows));

    [Fact]
    public void A_whole_row_behind_a_page_end_is_its_own() => Assert.Equal(
        ["Year 产出指标/数量指标/甲 1次", "Year 产出指标/数量指标/乙 2次"],
        MadeSheet.OneSided("→产出指标→数量指标→甲→1次\n\n→→→乙→2次"));

    [Fact]
    public void A_name_without_value_in_its_own_row_is_kept_and_marked() => Assert.Equal(
        ["Year 产出指标/数量指标/甲 1次", "Year 产出指标/数量指标/乙 ?"],
        MadeSheet.OneSided("→产出指标→数量指标→甲→1次\n→→→乙→"));
}
