using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// The identities that only the split by fund can break: in each case all other sums and ties hold, and nothing but
/// the one identity is reported. “/” parts rows.
/// </summary>
public class FundIdentityTests
{
    [Theory]
    [InlineData("T4-08-fund", MadeText.T4, "一、一般公共预算|100.00|一、一般公共服务支出|85.00|85.00||/本年收入合计|120.00|本年支出合计|125.00|105.00|20.00|/收入总计|125.00|支出总计|125.00|105.00|20.00|", "一、一般公共预算|100.00|一、一般公共服务支出|85.00|80.00|5.00|/本年收入合计|120.00|本年支出合计|125.00|100.00|25.00|/收入总计|125.00|支出总计|125.00|100.00|25.00|", 2)]
    [InlineData("T8-02", MadeText.T8, "2120803|城市建设支出|20.00||20.00", "2120803|城市建设支出|15.00||15.00\n2120899|其他国有土地使用权出让收入安排的支出|5.00||5.00", 2)]
    [InlineData("T12-02-fund", MadeText.T12, "某市示范局|40.00|20.00|20.00|||/示范街道改造|20.00||20.00|||", "某市示范局|40.00|20.00|15.00|||5.00/示范街道改造|20.00||15.00|||5.00", 1)]
    [InlineData("T13-02-fund", MadeText.T13, "某市示范局|5.00|5.00||/示范档案整理|5.00|5.00||", "某市示范局|5.00|3.00|2.00|/示范档案整理|5.00|3.00|2.00|", 1)]
    [InlineData("T7-01-rollup", MadeText.T7, "10301|政府性基金收入|20.00", "10301|政府性基金收入|21.00", 2)]
    public void It_is_reported_alone_when_it_alone_is_broken(string identity, string title, string rows, string changed, int times)
    {
        var audited = Repository.AuditText(MadeText.WithRows(title, [.. rows.Split('/').Zip(changed.Split('/'))]));

        var accusations = MadeText.Accusations(audited).ToList();
        Assert.Equal(times, accusations.Count);
        Assert.All(accusations, message => Assert.Contains($"（{identity}）", message));
        Assert.All(audited.Findings, finding => Assert.Equal(Origin.Published, finding.Origin));
    }

    [Theory]
    [InlineData("T4-08-fund", "T4", "支出总计", "政府性基金预算")]
    [InlineData("T8-02", "T8", "城市建设支出", "合计")]
    [InlineData("T12-02-fund", "T12", "示范街道改造", "政府性基金预算")]
    [InlineData("T13-02-fund", "T13", "示范档案整理", "一般公共预算")]
    [InlineData("T7-01-rollup", "T7", "非税收入", "收入预算")]
    public void It_is_asked_of_the_document_in_which_all_adds_up_and_holds(string identity, string table, string label, string column)
    {
        Assert.Empty(MadeText.Audited.Findings);
        Assert.DoesNotContain(MadeText.Reasons(MadeText.Audited), reason => reason.StartsWith("table_", StringComparison.Ordinal) && reason.Contains($"({identity})", StringComparison.Ordinal));
        Assert.Contains(MadeText.Audited.Result!.CheckedCells, cell => cell.Column == column && cell.Row.Label == label && MadeText.Audited.Recognised!.Tables.Single(known => known.Id == table).Rows.Contains(cell.Row));
    }
}
