using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>Of a carry-over of 5, 3 are fiscal: the tables of fiscal money hold 3, those of all money 5.</summary>
public class CarryOverTests
{
    private static readonly string Partly = MadeText.WithRows(
        MadeText.WithRows(
            MadeText.T4,
            ("一、一般公共预算|100.00|一、一般公共服务支出|85.00|85.00|", "一、一般公共预算|100.00|一、一般公共服务支出|83.00|83.00|"),
            ("本年收入合计|120.00|本年支出合计|125.00|105.00|", "本年收入合计|120.00|本年支出合计|123.00|103.00|"),
            ("上年财政拨款结转|5.00|", "上年财政拨款结转|3.00|"),
            ("一、一般公共预算|5.00|", "一、一般公共预算|3.00|"),
            ("收入总计|125.00|支出总计|125.00|105.00|", "收入总计|123.00|支出总计|123.00|103.00|")),
        MadeText.T13,
        ("某市示范局|5.00|5.00|", "某市示范局|3.00|3.00|"),
        ("示范档案整理|5.00|5.00|", "示范档案整理|3.00|3.00|"));

    [Fact]
    public void Money_of_the_units_own_in_the_carry_over_accuses_nobody() => Assert.Empty(Audited().Findings);

    [Theory]
    [InlineData("T13-01")]
    [InlineData("T13-02")]
    [InlineData("T4-07-equal")]
    public void What_holds_for_fiscal_money_alone_is_not_asked(string identity) =>
        Assert.Contains($"precondition_not_met({identity})", MadeText.Reasons(Audited()));

    [Fact]
    public void More_fiscal_carry_over_than_there_is_carry_over_is_found()
    {
        var text = MadeText.WithRows(Partly, MadeText.T4, ("上年财政拨款结转|3.00|", "上年财政拨款结转|6.00|"), ("一、一般公共预算|3.00|", "一、一般公共预算|6.00|"));

        Assert.Contains(Repository.AuditText(text).Findings, finding => finding is { RuleId: "table-bound", Alone: Severity.Error } && finding.Message.Contains("（T4-03-bound）", StringComparison.Ordinal));
    }

    private static AuditedDocument Audited() => Repository.AuditText(Partly);
}
