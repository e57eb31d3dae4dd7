using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Sheets;

/// <summary>Where sheets begin and end, and what stands in their heads.</summary>
public class SheetsReaderTests
{
    [Fact]
    public void A_sheet_has_its_fields_and_funds()
    {
        var sheet = MadeSheet.Whole();

        Assert.Equal((SheetKind.Project, "示范工作经费", "某市市级预算部门（单位）项目支出绩效目标表"), (sheet.Kind, sheet.Project, sheet.Title));
        Assert.Equal((2, 8), (sheet.First.Line, sheet.Last.Line));
        Assert.Equal([("项目名称", SheetSide.None, "示范工作经费"), ("总体目标", SheetSide.Period, "建成"), ("总体目标", SheetSide.Year, "开工")], sheet.Fields.Select(field => (field.Name, field.Side, field.Text)));
        Assert.Equal(
            [("资金总额", SheetSide.Period, 90_000m), ("资金总额", SheetSide.Year, 30_000m), ("中央财政资金", SheetSide.Period, 0m), ("中央财政资金", SheetSide.Year, null)],
            sheet.Funds.Select(fund => (fund.Source, fund.Side, fund.Cell.Amount?.Value)));
        Assert.All(sheet.Funds, fund => Assert.Equal(AmountUnit.Yuan, fund.Unit));
    }

    [Theory]
    [InlineData("项目资金（万元）→年度资金总额：→1.20", "Year 资金总额 1.20 万元")]
    [InlineData("项目资金（元）→年度资金总额：→30 0,0 00", "Year 资金总额 300000 元")]
    [InlineData("项目资金（元）→年度资金总额：→100 200", "Year 资金总额  元")]
    [InlineData("专项资金情况（万元）→资金总额：→-→", "None 资金总额  万元")]
    public void An_amount_is_read_in_its_unit_or_not_at_all(string row, string fund)
    {
        var read = Assert.Single(Assert.Single(MadeSheet.Of($"项目支出绩效目标表\n项目名称→甲→\n{row}\n绩效指标→一级指标→二级指标→三级指标→指标值\n→产出指标→数量指标→场次→3次")).Funds);

        Assert.Equal(fund, $"{read.Side} {read.Source} {read.Cell.Amount} {read.Unit?.Printed()}");
    }

    // A conversion has cut the names of the sources in two.
    [Fact]
    public void A_source_whose_name_is_cut_is_one() => Assert.Equal(
        [("资金总额", 5m), ("资金总额", 5m), ("中央财政资金", 1m), ("中央财政资金", 1m)],
        Assert.Single(MadeSheet.Of("项目名称→甲→→\n项目资金(元)→实施期资金总额：→5→年度资金总额：→5\n→其中：中央→1→其中：中央财→1\n\n→财政资金→→政资金→")).Funds.Select(fund => (fund.Source, fund.Cell.Amount!.Value.Value)));

    // A digit below a digit may belong to it, or to nothing.
    [Fact]
    public void What_stands_below_an_amount_is_never_added_to_it() => Assert.Equal(
        [12m],
        Assert.Single(MadeSheet.Of("项目名称→甲→\n项目资金（元）→年度资金总额：→12\n\n→→34")).Funds.Select(fund => fund.Cell.Amount!.Value.Value));

    [Fact]
    public void A_paragraph_cut_by_a_page_end_is_one() => Assert.Contains(
        Assert.Single(MadeSheet.Of("项目名称→甲→\n项目资金（元）→年度资金总额：→12\n项目概→一是修，\n\n况→二是建。")).Fields,
        field => field is { Name: "项目概况", Text: "一是修，二是建。" });

    [Fact]
    public void The_next_project_opens_the_next_sheet() => Assert.Equal(
        ["甲", "乙"],
        MadeSheet.Of("项目名称→甲→\n项目资金（元）→年度资金总额：→1\n项目名称→乙→\n项目资金（元）→年度资金总额：→2").Select(sheet => sheet.Project));

    [Fact]
    public void A_running_head_does_not_end_a_sheet() => Assert.Equal(
        ["甲", "乙", "丙"],
        Assert.Single(MadeSheet.Of("项目支出绩效目标表\n项目名称→示范→→→\n绩效指标→一级指标→二级指标→三级指标→指标值\n→产出指标→数量指标→甲→1\n某局2025年预算\n→→→乙→2\n→→质量指标→丙→3")).Indicators.Select(row => row.Level3));

    [Fact]
    public void A_heading_ends_a_sheet_and_what_follows_is_none_of_it() => Assert.Equal(
        ["甲"],
        Assert.Single(MadeSheet.Of("项目支出绩效目标表\n项目名称→示范→→→\n绩效指标→一级指标→二级指标→三级指标→指标值\n→产出指标→数量指标→甲→1\n十一、国有资产占有使用情况\n→→→乙→2\n→→质量指标→丙→3")).Indicators.Select(row => row.Level3));

    [Fact]
    public void An_overall_sheet_has_its_lists_of_sources()
    {
        var sheet = Assert.Single(MadeSheet.Of("部门整体支出绩效目标申报表→→→→\n部门基本信息→部门名称→某局→→\n年度预算情况→按资金来源划分→资金总额(万元)→按资金方向划分→资金总额(万元)\n→合 计→9→合 计→9\n→政府性基金预算资金→2→→\n年度绩效指标→一级指标→二级指标→三级指标→指标值\n→产出指标→数量指标→场次→3次"));

        Assert.Equal((SheetKind.Overall, ""), (sheet.Kind, sheet.Project));
        Assert.Equal(["资金来源/合计 9 万元", "资金方向/合计 9 万元", "资金来源/政府性基金预算资金 2 万元"], sheet.Funds.Select(fund => $"{fund.Group}/{fund.Source} {fund.Cell.Amount} {fund.Unit?.Printed()}"));
    }

    [Fact]
    public void A_table_that_lists_many_projects_gives_a_sheet_each()
    {
        const string head = "项目支出绩效目标表\n单位：万元\n项目名称→项目总额→绩效目标→一级指标→二级指标→三级指标→绩效指标性质→本年绩效指标值→绩效度量单位\n";
        var sheets = MadeSheet.Of($"{head}甲→5→建成→产出指标→数量指标→座→≥→2→座\n→→→产出指标→质量指标→合格率→＝→100→%\n乙→6→办完→效益指标→社会效益指标→改善→定性→优→\n");

        Assert.Equal(["甲 5 万元: 座 ≥2座, 合格率 ＝100%", "乙 6 万元: 改善 定性优"], sheets.Select(sheet =>
            $"{sheet.Project} {sheet.Funds[0].Cell.Amount} {sheet.Funds[0].Unit?.Printed()}: {string.Join(", ", sheet.Indicators.Select(row => $"{row.Level3} {row.Value}"))}"));
    }

    [Theory]
    [InlineData("项目支出绩效自评表\n项目名称→甲→→→→\n绩效指标→一级指标→二级指标→三级指标→年度指标值→实际完成值\n→产出指标→数量指标→场次→≥3→4")]
    [InlineData("专项资金绩效目标表\n项目名称→→→→\n绩效指标→一级指标→二级指标→三级指标→指标值\n→产出指标→数量指标→→")]
    [InlineData("项目支出绩效目标表\n本单位无项目支出绩效目标表。")]
    [InlineData("项目支出预算表\n项目名称→合计→一般公共预算→政府性基金\n甲→5→5→\n乙→6→6→")]
    [InlineData("十二、项目支出绩效目标表\n十三、部门整体支出绩效目标表")]
    public void An_evaluation_an_empty_form_and_other_tables_are_none(string text) => Assert.Empty(MadeSheet.Of(text));

    [Fact]
    public void A_sheet_without_end_is_read_up_to_a_bound() => Assert.InRange(
        Assert.Single(MadeSheet.Of("项目支出绩效目标表\n项目名称→示范→→→\n绩效指标→一级指标→二级指标→三级指标→指标值\n" + string.Concat(Enumerable.Repeat("→产出指标→数量指标→场次→3\n", 5_000)))).Indicators.Count,
        1_000,
        2_000);

    [Fact]
    public void A_document_without_sheets_has_none()
    {
        var audited = Repository.AuditText(File.ReadAllText(Repository.PathOf("fixtures", "laws", "made.txt")));

        Assert.NotNull(audited.Result);
        Assert.Empty(audited.Sheets);
    }
}
