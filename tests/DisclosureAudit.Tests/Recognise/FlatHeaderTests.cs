using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The income table printed without the group 本年收入: what its 合计 adds up is not told.</summary>
public class FlatHeaderTests
{
    private const string Header = "项目||本年收入||||||上年结转\n科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金|";
    private const string Flat = "科目编码|科目名称|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金|单位资金|上年结转";

    [Fact]
    public void It_is_the_same_table() =>
        Assert.Empty(Repository.AuditText(MadeText.WithRows(MadeText.T2, (Header, Flat))).Findings);

    [Fact]
    public void A_total_that_holds_the_carry_over_is_doubted_and_accuses_nobody()
    {
        var audited = Repository.AuditText(MadeText.WithRows(
            MadeText.T2,
            (Header, Flat),
            ("合计||120.00|", "合计||125.00|"),
            ("201|一般公共服务支出|80.00|", "201|一般公共服务支出|85.00|"),
            ("20103|政府办公厅（室）及相关机构事务|80.00|", "20103|政府办公厅（室）及相关机构事务|85.00|"),
            ("2010302|一般行政管理事务|20.00|", "2010302|一般行政管理事务|25.00|")));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "column_group"));
    }

    [Fact]
    public void A_column_that_does_not_add_up_by_itself_is_found()
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T2, (Header, Flat), ("2080506|机关事业单位职业年金缴费支出|2.00|2.00|", "2080506|机关事业单位职业年金缴费支出|3.00|3.00|")));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "code-rollup", Alone: Severity.Error, Place.Table: "T2" });
    }
}
