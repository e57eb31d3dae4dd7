using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The amounts of a table are read in the unit that its head states, however it is printed.</summary>
public class UnitLineTests
{
    [Theory]
    [InlineData("单位：元")]
    [InlineData("单位（元）")]
    [InlineData("单位 元")]
    [InlineData("元")]
    [InlineData("（元）")]
    [InlineData("金额单位：人民币元")]
    public void Amounts_in_yuan_agree_with_the_same_amounts_in_ten_thousands(string unitLine)
    {
        foreach (var title in new[] { MadeText.T3, MadeText.T5, MadeText.T12 })
        {
            var audited = Repository.AuditText(MadeText.InTable(title, table => InYuan(table).Replace("\n单位：万元\n", $"\n{unitLine}\n")));

            Assert.Empty(audited.Findings);
            Assert.Equal(AmountUnit.Yuan, audited.Recognised!.Tables.Single(table => table.Title == title).Unit);
        }
    }

    [Fact]
    public void A_table_that_states_no_unit_has_that_of_the_others()
    {
        var text = string.Join("\n单位：元\n", MadeText.Whole.Split("\n单位：万元\n"));
        const string Line = "单位：元\n";
        var at = text.IndexOf(Line, text.LastIndexOf(MadeText.T3, StringComparison.Ordinal), StringComparison.Ordinal);

        var audited = Repository.AuditText(text.Remove(at, Line.Length));

        Assert.Equal([AmountUnit.Yuan], audited.Recognised!.Tables.Where(table => table.Template is not null).Select(table => table.Unit).Distinct());
        Assert.Contains(audited.Recognised.Tables, table => !table.IsUnitStated);
    }

    [Theory]
    [InlineData("单位（元）")]
    [InlineData("元")]
    public void A_wrong_amount_in_yuan_is_found(string unitLine)
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T3, table => InYuan(table).Replace("\n单位：万元\n", $"\n{unitLine}\n").Replace("\t85", "\t95")));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "table-tie", Alone: Severity.Error, Unit: AmountUnit.Yuan });
    }

    [Theory]
    [InlineData("单位：万\n元")]
    [InlineData("单位：万\n\n元")]
    [InlineData("单位：万")]
    public void A_unit_broken_over_two_lines_is_the_whole_one(string unitLine)
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace("\n单位：万元\n", $"\n{unitLine}\n"));

        Assert.Empty(audited.Findings);
        Assert.All(audited.Recognised!.Tables, table => Assert.Equal(AmountUnit.WanYuan, table.Unit));
    }

    [Theory]
    [InlineData(MadeText.T3)]
    [InlineData(MadeText.T5)]
    [InlineData(MadeText.T12)]
    public void A_table_in_yuan_whose_head_says_nothing_accuses_nobody(string title)
    {
        var audited = Repository.AuditText(MadeText.InTable(title, table => InYuan(table).Replace("\n单位：万元\n", "\n")));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "unit_assumed"));
    }

    [Fact]
    public void A_table_whose_head_says_nothing_is_taken_in_the_unit_of_the_form_and_its_errors_are_found()
    {
        var text = MadeText.InTable(MadeText.T3, table => table.Replace("\n单位：万元\n", "\n").Replace("\t85.00\t", "\t95.00\t"));

        Assert.Contains(Repository.AuditText(text).Findings, finding => finding is { RuleId: "table-tie", Alone: Severity.Error, Unit: AmountUnit.WanYuan });
    }

    private static string InYuan(string table) => table.Replace(".00", "0000.00");
}
