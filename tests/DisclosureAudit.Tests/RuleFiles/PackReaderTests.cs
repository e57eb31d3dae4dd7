using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>A pack reads as it is written; a slip in it is told with its line.</summary>
public class PackReaderTests
{
    private const string Text = """
        family: shanxi-budget
        identities:
          - id: D-1
            law: row-total
            strictness: soft
            table: 预算支出总表
            formulas:
              - "合计 = 基本支出 + 项目支出"
          - id: D-2
            law: table-tie
            strictness: hard
            formulas:
              - "预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计"
              - "预算支出总表[合计].合计 = 预算收支总表[支出总计].合计 = 财政拨款收支总表[支出总计].小计"
            when:
              - unit_kind: [行政, 参公]
              - no_amount: "预算收支总表[单位资金].收入"
              - printed: "预算支出总表[合计].基本支出"
              - holds: "预算收支总表[收入总计].收入 = 预算收支总表[支出总计].合计"
            blank_is_zero: true
        """;

    [Fact]
    public void A_pack_reads_as_it_is_written()
    {
        var pack = Read(Text);

        Assert.Equal("shanxi-budget", pack.Family);
        Assert.Equal([("D-1", Strictness.Soft, 1, 0, false), ("D-2", Strictness.Hard, 3, 4, true)], pack.Identities.Select(identity => (identity.Id, identity.Strictness, identity.Formulas.Count, identity.Preconditions.Count, identity.BlankIsZero)));
        Assert.Equal(["行政", "参公"], Assert.IsType<Precondition.UnitKinds>(pack.Identities[1].Preconditions[0]).Kinds);
        Assert.Equal("单位资金", Assert.IsType<Precondition.NoAmount>(pack.Identities[1].Preconditions[1]).Reference.Row);
        Assert.Equal("基本支出", Assert.IsType<Precondition.Printed>(pack.Identities[1].Preconditions[2]).Reference.Column);
        Assert.Equal(Relation.Equal, Assert.IsType<Precondition.Holds>(pack.Identities[1].Preconditions[3]).Formula.Relation);
    }

    [Theory]
    [InlineData("growth-rate", "增减率 = 增减额 + 上年执行数")]
    [InlineData("growth-rate", "增减额 = 合计 - 上年执行数")]
    [InlineData("row-total", "合计 = 基本支出 + 增减率")]
    public void A_rate_stands_alone_in_a_formula_of_growth(string law, string formula)
    {
        var text = $"family: central-budget\nidentities:\n  - id: D-1\n    law: {law}\n    strictness: hard\n    table: 一般公共预算支出表\n    formulas:\n      - \"{formula}\"\n";

        Complaint.IsMade(Complaint.File, Complaint.LineOf(text, formula), "增减率只能写成", () => Read(text));
    }

    [Theory]
    [InlineData("family: shanxi-budget", "family: shanxi", "family", "没有家族模板 shanxi")]
    [InlineData("family: shanxi-budget", "family: shanxi-budget\nversion: 1", "version", "不认识的键 version")]
    [InlineData("strictness: soft", "strictness: soft\n    note: 甲", "note", "不认识的键 note")]
    [InlineData("strictness: soft", "strictness: severe", "severe", "“severe”不在可选值中：hard、soft、advisory")]
    [InlineData("law: row-total", "law: row-sum", "row-sum", "没有可用于恒等式的规则 row-sum")]
    [InlineData("law: row-total", "law: code-parent", "law: code-parent", "没有可用于恒等式的规则 code-parent")]
    [InlineData("table: 预算支出总表", "table: 支出表", "table: 支出表", "模板里没有表“支出表”")]
    [InlineData("    table: 预算支出总表\n", "", "合计 = 基本", "逐行公式要写 table:")]
    [InlineData("合计 = 基本支出 + 项目支出", "合计 = 基本支出 + 项目", "合计 = 基本", "没有金额列“项目”")]
    [InlineData("小计\"", "合计\"", "财政拨款收支总表", "表“财政拨款收支总表”没有金额列“合计”")]
    [InlineData("预算收支总表[收入总计].收入 = 预", "预算收支总表[收入总计.收入 = 预", "[收入总计.收入", "缺少 ]")]
    [InlineData("    formulas:\n      - \"合计 = 基本支出 + 项目支出\"\n", "", "id: D-1", "缺少 formulas")]
    [InlineData("    formulas:\n      - \"合计", "    formulas: \"合计", "formulas: \"合计", "这里应是一个列表")]
    [InlineData("id: D-2", "id: D-1", "law: table-tie", "D-1 重复")]
    [InlineData("[行政, 参公]", "[行政, 民办]", "民办", "单位性质应为 行政、参公、公益一类、公益二类")]
    [InlineData("unit_kind: [行政, 参公]", "unit: 行政", "unit: 行政", "不认识的键 unit")]
    [InlineData("单位资金].收入\"", "单位资金].收入 + 预算收支总表[上年结转].收入\"", "no_amount", "这里应是一个 表[行].列")]
    [InlineData("- holds: \"预算", "- holds: \"预算收支总表[收入总计].收入 = 预算", "holds", "条件只能是一个等式")]
    [InlineData("blank_is_zero: true", "blank_is_zero: 1", "blank_is_zero", "应为 true 或 false")]
    public void A_slip_is_told_with_its_line(string passage, string changed, string words, string problem)
    {
        var text = Complaint.Change(Text, passage, changed);

        // A list item begins with its first key.
        var line = Complaint.LineOf(text, words) - (problem.EndsWith("重复", StringComparison.Ordinal) ? 1 : 0);
        Complaint.IsMade(Complaint.File, line, problem, () => Read(text));
    }

    [Fact]
    public void A_precondition_asks_one_thing()
    {
        var text = Complaint.Change(Text, "- no_amount: ", "- printed: \"预算支出总表[合计].基本支出\"\n        no_amount: ");

        Complaint.IsMade(Complaint.File, Complaint.LineOf(text, "- printed"), "一个条件只能问一件事", () => Read(text));
    }

    private static Pack Read(string text) =>
        PackReader.Read(YamlFile.Parse(text, Complaint.File), Repository.Rules.Families, Repository.Rules.Laws, Repository.Rules.Codes, []);
}
