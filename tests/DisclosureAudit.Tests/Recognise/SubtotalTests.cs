using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Subtotals that no name tells from the rows they add up, and parts printed besides (其中).</summary>
public class SubtotalTests
{
    private const string Unit11 = "某市示范局|10.00|10.00||";
    private const string Work = "示范工作经费|20.00|20.00||||";
    private const string Street = "示范街道改造|20.00||20.00|||";
    private const string Files = "示范档案整理|5.00|5.00||";

    [Theory]
    [InlineData(MadeText.T11, Unit11, "某市示范局|10.00|10.00||\n某市示范局本级|6.00|6.00||\n某市示范大厅|4.00|4.00||")]
    [InlineData(MadeText.T11, Unit11, "行政单位|6.00|6.00||\n某市示范局|6.00|6.00||\n参公单位|4.00|4.00||\n某市示范大厅|4.00|4.00||")]
    [InlineData(MadeText.T12, Work, "特定目标类|40.00|20.00|20.00|||\n示范工作经费|20.00|20.00||||")]
    [InlineData(MadeText.T12, Work, "特定目标类|20.00|20.00||||\n示范工作经费|20.00|20.00||||\n其他运转类|20.00||20.00|||")]
    [InlineData(MadeText.T12, Work, "业务类|20.00|20.00||||\n示范宣传经费|12.00|12.00||||\n示范培训经费|8.00|8.00||||")]
    [InlineData(MadeText.T13, Files, "特定目标类|5.00|5.00||\n示范档案整理|5.00|5.00||")]
    public void A_row_that_adds_up_the_rows_below_it_is_doubted_and_accuses_nobody(string title, string row, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(title, (row, changed)));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "may_be_subtotal"));
    }

    [Theory]
    [InlineData(MadeText.T11, Unit11, "某市示范局|10.00|10.00||\n某市示范局本级|6.00|6.00||\n某市示范大厅|5.00|5.00||")]
    [InlineData(MadeText.T11, Unit11, "某市示范局本级|6.00|6.00||\n某市示范大厅|5.00|5.00||")]
    [InlineData(MadeText.T12, Work, "示范宣传经费|12.00|12.00||||\n示范培训经费|9.00|9.00||||")]
    public void Rows_that_add_up_to_nothing_printed_are_found(string title, string row, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(title, (row, changed)));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "column-total", Alone: Severity.Error });
    }

    [Theory]
    [InlineData(MadeText.T1, "三、国有资本经营预算|", "其中：专项债券|5.00||||\n三、国有资本经营预算|")]
    [InlineData(MadeText.T1, "三、国有资本经营预算|", "其中：政府性基金预算|5.00||||\n三、国有资本经营预算|")]
    [InlineData(MadeText.T3, "208|", "|其中：办公用房|3.00|3.00|\n208|")]
    [InlineData(MadeText.T10, "公务用车购置及", "其中：外事接待费|0.50|0.50||\n公务用车购置及")]
    [InlineData(MadeText.T6, "办公费|", "其中：办公费|办公经费|3.00||3.00\n办公费|")]
    [InlineData(MadeText.T11, Unit11, "某市示范局|10.00|10.00||\n其中：办公费|3.00|3.00||")]
    [InlineData(MadeText.T12, Street, "其中：设备购置|3.00|3.00||||\n示范街道改造|20.00||20.00|||")]
    public void A_part_printed_besides_is_not_added_twice(string title, string row, string changed) =>
        Assert.Empty(MadeText.Accusations(Repository.AuditText(MadeText.WithRows(title, (row, changed)))));

    [Fact]
    public void The_first_of_all_parts_may_be_printed_as_one_of_them()
    {
        var text = MadeText.WithRows(MadeText.T10, ("①公务用车购置费|", "其中：公务用车购置费|"));

        Assert.Empty(Repository.AuditText(text).Findings);
        Assert.Empty(MadeText.Accusations(Repository.AuditText(MadeText.WithRows(MadeText.T12, ("示范工作经费|", "其中：示范工作经费|")))));
    }
}
