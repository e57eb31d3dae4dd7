using System.Diagnostics;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>What is asked of tables of no known form: right ones pass, a wrong figure is found, what is not certain accuses nobody.</summary>
public class AnyTableTests
{
    public static TheoryData<string, string> Whole() => new()
    {
        { AnyTables.ByFunction, "code-rollup row-total" },
        { AnyTables.TwoSides, "column-total income-expenditure" },
        { AnyTables.Projects, "column-total row-total" },
        { AnyTables.ByUnit, "code-rollup row-total" },
        { AnyTables.Sheet, "" },
    };

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_right_table_passes_and_is_asked_what_it_can_answer(string table, string laws)
    {
        var audited = AnyTables.Audit(table);

        Assert.Empty(audited.Findings);
        Assert.Equal(laws, string.Join(' ', audited.Result!.Coverage.Where(row => row.Evaluated > 0 && !Repository.IsOfLines(row.RuleId)).Select(row => row.RuleId)));
    }

    public static TheoryData<string, string, string, string> Wrong() => new()
    {
        // A figure of one row against its parts and its accounts.
        { AnyTables.ByFunction, "行政运行|500|500|", "行政运行|501|500|", "row-total ?1[一般公共服务支出/信访事务/行政运行] error" },
        { AnyTables.ByFunction, "信访事务|900|500|400", "信访事务|900|500|410", "code-rollup ?1[一般公共服务支出/信访事务] error" },
        { AnyTables.ByFunction, "合计||||990|580|410", "合计||||990|580|401", "code-rollup ?1[合计] error" },
        { AnyTables.ByUnit, "甲局|||60.00|40.00|20.00", "甲局|||60.00|40.00|22.00", "code-rollup ?1[甲局] error" },
        { AnyTables.TwoSides, "收入总计|2877.94|支出总计|2877.94", "收入总计|2877.94|支出总计|2887.94", "income-expenditure ?1[收入总计] error" },
        { AnyTables.TwoSides, "本年收入合计|2867.94|", "本年收入合计|2876.94|", "column-total ?1[本年收入合计] error" },
        { AnyTables.TwoSides, "四、住房保障支出|423.31", "四、住房保障支出|432.31", "column-total ?1[本年支出合计] error" },
        { AnyTables.TwoSides, "上年结转结余|10.00|", "上年结转结余|1.00|", "column-total ?1[收入总计] error" },
        { AnyTables.Projects, "|合计|150.00|100.00|20.00|30.00", "|合计|150.00|100.00|20.00|33.00", "column-total ?1[合计] error" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_figure_is_found(string table, string row, string changed, string finding)
    {
        Assert.Contains(row, table, StringComparison.Ordinal);

        Assert.Contains(finding, AnyTables.Accusations(AnyTables.Audit(table.Replace(row, changed))));
    }

    public static TheoryData<string, string, string> Uncertain() => new()
    {
        // A column besides the parts, with a name that does not say so.
        { AnyTables.ByFunction.Replace("|合计|基本支出|项目支出", "|合计|基本支出|采购支出").Replace("|500|400\n", "|500|77\n").Replace("|80|10\n", "|80|3\n"), "row-total", "parts_unproven(ANY-01)" },
        // A row that cannot be told: its account may be anyone's.
        { AnyTables.ByFunction.Replace("201|40|04|信访业务", "|||信访业务"), "code-rollup", "" },
        // One account twice.
        { AnyTables.ByFunction.Replace("208|05|06|", "208|05|05|"), "code-rollup", "code_twice(ANY-02)" },
        // A number is missing: the line may have been lost.
        { AnyTables.TwoSides.Replace("三、其他收入|144.00|", "四、其他收入|140.00|"), "column-total", "number_missing(ANY-05)" },
        // A list whose subtotals have no name that says so.
        { AnyTables.Projects.Replace("某某市某中心|丙项目", "某某市某中心|中心项目|50.00|30.00|20.00|\n某某市某中心|丙项目"), "column-total", "parts_unproven(ANY-04)" },
        // Several figures of the account are short: a row may not have been read.
        { AnyTables.ByUnit.Replace("|2010302|一般行政管理事务|20.00||20.00\n", ""), "code-rollup", "row_missing(ANY-02)" },
        { AnyTables.Projects.Replace("|总计|一般公共预算|政府性基金|单位资金", "|数量|得分|比例（%）|人数"), "", "" },
    };

    [Theory]
    [MemberData(nameof(Uncertain))]
    public void What_is_not_certain_accuses_nobody_and_says_why(string table, string law, string reason)
    {
        var audited = AnyTables.Audit(table);

        Assert.DoesNotContain(AnyTables.Accusations(audited), accusation => law.Length == 0 || accusation.StartsWith(law, StringComparison.Ordinal));
        Assert.All(reason.Length == 0 ? [] : new[] { reason }, known => Assert.Contains(known, audited.Result!.Coverage.Single(row => row.RuleId == law).Reasons.Keys));
    }

    [Fact]
    public void Rounding_accuses_nobody() =>
        Assert.Empty(AnyTables.Accusations(AnyTables.Audit(AnyTables.TwoSides.Replace("四、住房保障支出|423.31", "四、住房保障支出|423.32"))));

    [Theory]
    [InlineData("单位：元\n", "1元")]
    [InlineData("", "1，")]
    public void A_finding_names_the_unit_only_where_the_table_does(string line, string words)
    {
        var table = AnyTables.ByFunction.Replace("单位：元\n", line).Replace("行政运行|500|500|", "行政运行|501|500|");

        var finding = Assert.Single(AnyTables.Audit(table).Findings, finding => finding.RuleId == "row-total");

        Assert.Equal(line.Length > 0, finding.Unit is not null);
        Assert.Contains("501" + words[1..], finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_laws_of_any_table_have_an_identity_each() =>
        Assert.Equal(Repository.Rules.Generic.Select(identity => identity.Question).Order(), Enum.GetValues<DisclosureAudit.RuleFiles.GenericQuestion>());

    // Twenty thousand accounts: anything asked of each of them beside each other takes a minute.
    [Fact]
    public void A_very_long_tree_of_codes_is_asked_at_once()
    {
        var accounts = new[] { 201, 202 }.SelectMany(head => Enumerable.Range(1, 99)
            .SelectMany(section => Enumerable.Range(1, 99).Select(item => $"{head}{section:D2}{item:D2}|项|1|1|").Prepend($"{head}{section:D2}|款|99|99|"))
            .Prepend($"{head}|类|9801|9801|"));
        var table = "收入支出明细表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n" + string.Join('\n', accounts);
        var clock = Stopwatch.StartNew();

        var audited = AnyTables.Audit(table);

        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(3), $"took {clock.Elapsed}");
        Assert.Empty(audited.Findings);
        Assert.Equal(400, audited.Result!.Coverage.Single(row => row.RuleId == "code-rollup").Exact);
    }
}
