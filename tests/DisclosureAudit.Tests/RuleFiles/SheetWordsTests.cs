using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.RuleFiles;

/// <summary>The words of performance sheets are data, and a slip in them is told with file and line.</summary>
public class SheetWordsTests
{
    [Theory]
    [InlineData("of: 满意度指标", "of: 满意指标", "of: 满意指标", "level1 里没有 满意指标")]
    [InlineData("kind: project", "kind: projects", "kind: projects", "不在可选值中")]
    [InlineData("side: 实施期,", "side: 实施,", "side: 实施,", "不在可选值中")]
    [InlineData("value_sign: \"^[", "value_sign: \"(?<=数)[", "value_sign", "不能用回溯、环视或反向引用")]
    [InlineData("overall: \"整体", "overalls: \"整体", "overalls", "不认识的键 overalls")]
    [InlineData("{name: 质量指标, of", "{named: 质量指标, of", "named: 质量指标", "不认识的键 named")]
    public void A_slip_is_told(string passage, string changed, string words, string problem)
    {
        using var rules = new RulesCopy();
        rules.Change("wordings/sheets.yaml", passage, changed);

        rules.IsRefused("wordings/sheets.yaml", words, problem);
    }

    [Theory]
    [InlineData("大同市市级预算部门（单位）项目支出绩效目标表", true)]
    [InlineData("部门（单位）整体支出绩效目标申报表", true)]
    [InlineData("（项目绩效目标表公开情况见附件）", false)]
    [InlineData("本单位无项目支出绩效目标表。", false)]
    public void A_title_is_told_from_a_sentence(string line, bool isTitle) => Assert.Equal(isTitle, Repository.Rules.SheetWords.IsTitle(line));

    [Fact]
    public void A_name_may_be_of_two_levels()
    {
        var name = Repository.Rules.SheetWords.Name("成本指标");

        Assert.Equal(("成本指标", "产出指标"), (name.First!.Name, name.Second!.Parent));
        Assert.False(Repository.Rules.SheetWords.Knows("维修总成本"));
    }
}
