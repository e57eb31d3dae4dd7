namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>What is said of tables of no known form is data, and a slip in it is told with file and line.</summary>
public class AnyRulesTests
{
    [Theory]
    [InlineData("ask: row-parts", "ask: row-part", "ask: row-part", "不在可选值中")]
    [InlineData("law: row-total", "law: row-totals", "law: row-totals", "没有可用于恒等式的规则")]
    [InlineData("law: row-total", "law: code-order", "law: code-order", "没有可用于恒等式的规则")]
    [InlineData("holds_at_least: 3", "holds_at_least: many", "holds_at_least: many", "应为整数")]
    [InlineData("one_break_in: 5", "one_break_in: 0", "one_break_in: 0", "至少为 1")]
    [InlineData("one_break_in: 5", "one_break_in: 5\n    tolerance: 1", "tolerance", "不认识的键 tolerance")]
    [InlineData("id: ANY-02", "id: ANY-01", "law: code-rollup", "重复")]
    [InlineData("family: any", "family: all", "family: all", "这里应是 any")]
    public void A_slip_in_the_pack_is_told(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change("packs/any.yaml", passage, changed);

        var error = Assert.Throws<DisclosureAudit.RuleFiles.RuleFileException>(() => rules.Load());

        Assert.Contains($"{rules.Shown("packs/any.yaml")} 第 ", error.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains(problem, error.Sentence.Chinese, StringComparison.Ordinal);
        Assert.Contains(words, rules.Read("packs/any.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of_which: \"^其中\"", "of_which: \"^(其中\"", "of_which", "正则表达式有误")]
    [InlineData("of_which: \"^其中\"", "of_which: \"^(?!不)其中\"", "of_which", "不能用回溯、环视或反向引用")]
    [InlineData("of_which: \"^其中\"", "of_whom: \"^其中\"", "of_whom", "不认识的键 of_whom")]
    [InlineData("- [基本支出, 项目支出]", "- [基本支出]", "- [基本支出]", "至少要有两个组成部分")]
    public void A_slip_in_the_words_is_told(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change("wordings/tables.yaml", passage, changed);

        rules.IsRefused("wordings/tables.yaml", words, problem);
    }
}
