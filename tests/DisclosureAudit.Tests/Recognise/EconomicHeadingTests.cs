using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The headings (类) of the table of economic accounts, as places print and conversions misread them.</summary>
public class EconomicHeadingTests
{
    private const string Wages = "工资福利支出||70.00|70.00|";
    private const string Goods = "商品和服务支出||10.00||10.00";

    [Theory]
    [InlineData("工资福利支出|机关工资福利支出|70.00|70.00|", "商品和服务支出|机关商品和服务支出|10.00||10.00")]
    [InlineData("一、工资福利支出||70.00|70.00|", "二、商品和服务支出||10.00||10.00")]
    [InlineData("工资福利支出|对事业单位经常性补助|70.00|70.00|", "商品和服务支出|对事业单位经常性补助|10.00||10.00")]
    public void A_heading_with_its_number_or_the_name_of_the_governments_class_heads_its_accounts(string wages, string goods)
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T6, (Wages, wages), (Goods, goods)));

        Assert.Empty(audited.Findings);
        Assert.Equal([4, 3], audited.Recognised!.Tables.Single(table => table.Id == "T6").Rows.Where(row => row.Role == "类").Select(row => row.Children.Count));
    }

    [Fact]
    public void An_account_that_does_not_add_up_to_such_a_heading_is_found()
    {
        var text = MadeText.WithRows(MadeText.T6, (Goods, "商品和服务支出|机关商品和服务支出|11.00||11.00"));

        Assert.Contains(Repository.AuditText(text).Findings, finding => finding is { RuleId: "code-rollup", Alone: Severity.Error, Place: { Table: "T6", Row: "商品和服务支出" } });
    }

    [Theory]
    [InlineData(Wages, "工资福利支岀||70.00|70.00|")]
    [InlineData(Wages, "工资福利支岀|机关工资福利支出|70.00|70.00|")]
    [InlineData(Goods, "商品和服务支||10.00||10.00")]
    [InlineData(Goods, "商品和服务支岀|机关商品和服务支出|10.00||10.00")]
    [InlineData(Goods, "商品和服务支出|机关商品和服务支岀|10.00||10.00")]
    public void A_slip_in_a_heading_is_doubted_and_accuses_nobody(string heading, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T6, (heading, changed)));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.Contains(audited.Findings, finding => finding is { RuleId: "code-rollup", Origin: Origin.ExtractionSuspect });
    }
}
