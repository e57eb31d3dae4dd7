using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Budgets of central departments, on a made-up document in which all adds up.</summary>
public class CentralBudgetTests
{
    private const string C2 = "部门收入总表";
    private const string C5 = "一般公共预算支出表";
    private const string C7 = "财政拨款“三公”经费支出表";
    private const string Heads = "功能分类科目||2023年执行数|2024年预算数|||2024年预算数比2023年执行数|";
    private const string Leaves = "科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%";

    [Fact]
    public void All_tables_are_known_and_every_amount_is_asked()
    {
        AssertClean(MadeForms.Central);
    }

    [Theory]
    [InlineData(Heads, "功能分类科目||上年执行数|本年预算数|||本年预算数比上年执行数|")]
    [InlineData(Leaves, "科目编码|科目名称||合计|基本支出|项目支出|增减额|增减率（%）")]
    [InlineData(Leaves, "科目编码|科目名称||小计|基本支出|项目支出|增减金额|增长%")]
    public void A_head_of_other_words_is_the_same_table(string head, string variant)
    {
        AssertClean(MadeForms.With(MadeForms.Central, C5, (head, variant)));
    }

    [Fact]
    public void A_rate_may_carry_its_sign_and_be_left_out()
    {
        AssertClean(MadeForms.With(
            MadeForms.Central,
            C5,
            ("2010301|行政运行|560.00|600.00|600.00||40.00|7.14", "2010301|行政运行|560.00|600.00|600.00||40.00|7.1%"),
            ("2210201|住房公积金|90.00|90.00|90.00||0.00|0.00", "2210201|住房公积金|90.00|90.00|90.00||0.00|—")));
    }

    [Theory]
    [InlineData(C2, "2010302|一般行政管理事务|210.00|15.00|150.00|||20.00|", "2010302|一般行政管理事务|210.00|15.00|150.00|||25.00|", "C2-02 C2-05")]
    [InlineData(C5, "2010301|行政运行|560.00|600.00|600.00||40.00|7.14", "2010301|行政运行|560.00|600.00|600.00||40.00|7.41", "C5-05")]
    [InlineData(C5, "2010301|行政运行|560.00|600.00|600.00||40.00|7.14", "2010301|行政运行|560.00|600.00|600.00||-40.00|7.14", "C5-01 C5-04")]
    [InlineData(C5, "2010301|行政运行|560.00|600.00|600.00||40.00|7.14", "2010301|行政运行|506.00|600.00|600.00||40.00|7.14", "C5-01 C5-04 C5-05")]
    [InlineData(C7, "48.00|30.00|12.00||12.00|6.00|", "48.00|30.00|12.00||12.00|5.00|", "C7-01")]
    [InlineData(C7, "48.00|30.00|12.00||12.00|6.00|45.00|28.00|11.00||11.00|6.00", "48.00|30.00|12.00||12.00|6.00|45.00|28.00|11.00||10.00|6.00", "C7-02")]
    public void A_figure_put_wrong_is_found(string title, string row, string changed, string identities)
    {
        Assert.Equal(identities, MadeForms.Blamed(MadeForms.Audit(MadeForms.With(MadeForms.Central, title, (row, changed)))));
    }

    [Fact]
    public void A_wrong_rate_is_told_in_percentage_points()
    {
        var text = MadeForms.With(MadeForms.Central, C5, ("2010301|行政运行|560.00|600.00|600.00||40.00|7.14", "2010301|行政运行|560.00|600.00|600.00||40.00|7.41"));

        var finding = Assert.Single(MadeForms.Audit(text).Findings);

        Assert.Equal(("growth-rate", Severity.Error, "7.41%", "7.14%", 0.27m), (finding.RuleId, finding.Alone, finding.Stated, finding.Expected, finding.Difference));
        Assert.Null(finding.Unit);
        Assert.Contains("7.41% ≠ (600.00 - 560.00) / 560.00 = 7.14%", finding.Equation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2010302|一般行政管理事务|0.00|150.00||150.00|150.00|100.00", Severity.Warning)]
    [InlineData("2010302|一般行政管理事务||150.00||150.00|150.00|100.00", null)]
    [InlineData("2010302|一般行政管理事务|0.00|150.00||150.00|150.00|0.00", null)]
    [InlineData("2010302|一般行政管理事务|0.00|150.00||150.00|150.00|不可比", null)]
    [InlineData("2010302|一般行政管理事务|200.00|150.00||150.00|-50.00|-0.25", null)]
    [InlineData("2010302|一般行政管理事务|200.00|150.00||150.00|-50.00|-0.25%", Severity.Error)]
    public void A_rate_is_blamed_only_where_it_can_be_read_and_has_a_base(string row, Severity? severity)
    {
        var audited = MadeForms.Audit(MadeForms.With(MadeForms.Central, C5, ("2010302|一般行政管理事务|200.00|150.00||150.00|-50.00|-25.00", row)));

        Assert.Equal(severity, audited.Findings.SingleOrDefault(finding => finding.RuleId == "growth-rate")?.Alone);
    }

    private static void AssertClean(string text)
    {
        var audited = MadeForms.Audit(text);

        Assert.Equal(("central-budget", DocumentStatus.Ok, 9), (audited.Recognised!.Family!.Id, audited.Status, audited.Recognised.NamedTables));
        Assert.Empty(audited.Findings.Select(finding => finding.Message));
        Assert.Empty(MadeForms.Unasked(audited));
    }
}
