using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Tables;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>What a document says about itself: its cover first, then the heads of its tables, then its name. “/” parts lines.</summary>
public class FactReaderTests
{
    private const string NoName = "公开.txt";

    [Theory]
    [InlineData("某市示范局/2025年度部门预算公开", "某市示范局")]
    [InlineData("某市示范局2025年部门预算", "某市示范局")]
    [InlineData("附件1/某市示范局/2025年预算", "某市示范局")]
    [InlineData("2025年某市示范局部门预算", "某市示范局")]
    [InlineData("某市示范局部门2025年度部门预算/信息公开", "某市示范局")]
    [InlineData("某市2025年市级单位预算/预算单位：某市示范局", "某市示范局")]
    [InlineData("2025年度/某市示范局/（本级）/单位预算", "某市示范局（本级）")]
    [InlineData("2025年度/太原市公安局示范人员/管理中心单位预算", "太原市公安局示范人员管理中心")]
    [InlineData("某市示范局（汇总）/2025年部门预算", "某市示范局（汇总）")]
    [InlineData("2025年部门预算公开/某 市 示 范 局", "某市示范局")]
    [InlineData("2025年部门预算公开/某市示范中学校", "某市示范中学校")]
    [InlineData("2025年预算/目录/某市示范局", "")]
    [InlineData("2025年预算/第一部分 概况/某市示范局", "")]
    [InlineData("按照规定公开，现由某市示范局/2025年预算", "")]
    public void The_unit_is_named_on_the_cover(string cover, string unit) => Assert.Equal(unit, Read(cover).UnitName);

    [Theory]
    [InlineData("单位名称：某市示范局", "某市示范局")]
    [InlineData("部门名称: 某市示范局　　单位：万元", "某市示范局")]
    [InlineData("编制单位：某市示范局金额单位：万元", "某市示范局")]
    [InlineData("填报单位：某市示范局  日期：2025年1月", "某市示范局")]
    [InlineData("单位名称：", null)]
    [InlineData("单位：万元", null)]
    public void The_head_of_a_table_names_it_too(string line, string? unit) => Assert.Equal(unit, Reader().UnitInHead(line));

    [Fact]
    public void Without_a_cover_the_head_of_a_table_tells_and_without_both_the_file()
    {
        Assert.Equal(("某市示范局", "table head L1"), Named(Read("单位名称：某市示范局/项目\t金额/甲\t1.00")));
        Assert.Equal(("某市示范局", "file name"), Named(Read("说明", "某市示范局__2025单位预算.txt")));
        Assert.Equal(("", ""), Named(Read("说明", "下载__2025单位预算.txt")));
        Assert.Equal(("某市示范局", "cover L1"), Named(Read("某市示范局", "某市示范大厅__2025单位预算.txt")));
    }

    [Theory]
    [InlineData("某市示范局/2025年度预算", "某市示范局2024.txt", 2025)]
    [InlineData("某市示范局/２０２５ 年度预算", NoName, 2025)]
    [InlineData("某市示范局/2024年预算收支总表/项目\t金额/甲\t1.00", NoName, 2024)]
    [InlineData("某市示范局/说明", "某市示范局2024.txt", 2024)]
    [InlineData("某市示范局/说明", NoName, null)]
    [InlineData("某市示范局/2025年1月/2024年度部门决算", NoName, 2024)]
    [InlineData("某市示范局/目录/一、2025年度收入说明/二、2024年度执行情况/三、2025年度支出说明", NoName, 2025)]
    public void The_year_is_that_of_the_cover_then_of_a_title_then_of_the_name(string text, string name, int? year) => Assert.Equal(year, Read(text, name).Year);

    [Theory]
    [InlineData("某市示范局/2025年度部门预算公开", "部门")]
    [InlineData("某市示范局/2025年度单位预算公开", "单位")]
    [InlineData("某市2025年市级单位预算/预算单位：某市示范局", "单位")]
    [InlineData("某市示范局/说明", "部门")]
    public void The_budget_of_a_unit_is_told_from_that_of_the_department_of_its_name(string text, string scope) => Assert.Equal(scope, Read(text).Scope);

    [Theory]
    [InlineData("某市示范局/2025年部门预算公开", "budget")]
    [InlineData("某市示范局/2024年度部门决算公开", "final_account")]
    [InlineData("某市示范局/说明", "")]
    public void A_budget_is_told_from_final_accounts(string text, string kind) => Assert.Equal(kind, Read(text).DocumentKind);

    [Theory]
    [InlineData("某市示范局是市政府工作部门。", "行政")]
    [InlineData("某市示范局为参照公务员法管理的事业单位。", "参公")]
    [InlineData("某市示范中心为公益一类事业单位。", "公益一类")]
    [InlineData("某市示范中心属公益Ⅱ类事业单位。", "公益二类")]
    [InlineData("某市示范局是市政府工作部门。所属示范中心为公益一类事业单位。", "unknown")]
    [InlineData("负责示范工作。", "unknown")]
    public void Part_one_tells_what_kind_of_unit_it_is(string sentence, string kind) =>
        Assert.Equal(kind, Read($"某市示范局/第一部分 概况/{sentence}/第二部分 报表").UnitKind);

    [Fact]
    public void No_other_part_tells_the_kind()
    {
        Assert.Equal("unknown", Read("某市示范局/第一部分 概况/负责示范工作。/第二部分 报表/某市示范局是市政府工作部门。").UnitKind);
        Assert.Equal("unknown", Read("某市示范局/某市示范局是市政府工作部门。/第二部分 报表").UnitKind);
        Assert.Equal("行政", Read("目录/第一部分 概况......1/第二部分 报表......2/第一部分 概况/某市示范局是市政府工作部门。/第二部分 报表").UnitKind);
    }

    [Theory]
    [InlineData("山西省信访局", "140000", "")]
    [InlineData("太原市示范局", "140100", "太原市")]
    [InlineData("山西省太原市示范局", "140100", "太原市")]
    [InlineData("小店区示范局", "140105", "太原市")]
    [InlineData("江苏省示范厅", "320000", "")]
    [InlineData("北京市示范局", "110000", "北京市")]
    [InlineData("泉州市示范局", "350500", "泉州市")]
    [InlineData("吉林市示范局", "220200", "吉林市")]
    [InlineData("吉林省示范厅", "220000", "")]
    [InlineData("某市示范局", "", "")]
    [InlineData("城区示范局", "", "")]
    public void The_place_is_the_one_that_the_name_begins_with(string unit, string code, string city)
    {
        var facts = Read($"{unit}/2025年预算");

        Assert.Equal((unit, code, city), (facts.UnitName, facts.PlaceCode, facts.City));
    }

    private static (string, string) Named(DocumentFacts facts) => (facts.UnitName, facts.UnitSource.Split("; ").FirstOrDefault(source => !source.StartsWith("year", StringComparison.Ordinal)) ?? "");

    private static FactReader Reader() => new(Repository.Rules.Wordings, Repository.Rules.Codes);

    private static DocumentFacts Read(string text, string name = NoName)
    {
        var lines = text.Split('/').Select((line, i) => new SourceLine(i + 1, line)).ToList();
        var source = new SourceText(lines, "", 0, 1);
        return Reader().Read(Paragraphs.Of(source), TextTables.Of(source), name);
    }
}
