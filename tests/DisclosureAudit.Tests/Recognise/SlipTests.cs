using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>A sign that the conversion misread in a code or a name is not laid at the publisher's door.</summary>
public class SlipTests
{
    [Theory]
    [InlineData("2080505", "2080565")]
    [InlineData("2080505", "2080508")]
    [InlineData("2080505", "2080506")]
    [InlineData("2080506", "2080505")]
    [InlineData("2210201", "2210211")]
    [InlineData("2210201", "2210203")]
    [InlineData("20805", "20806")]
    [InlineData("22102", "22101")]
    [InlineData("208", "203")]
    public void A_code_one_digit_off_from_the_code_of_its_name_is_doubted_and_accuses_nobody(string code, string misread)
    {
        foreach (var title in new[] { MadeText.T2, MadeText.T3, MadeText.T5 })
        {
            var audited = Repository.AuditText(MadeText.WithRows(title, ($"{code}|", $"{misread}|")));

            Assert.Empty(MadeText.Accusations(audited));
            Assert.Contains(audited.Findings, finding => finding is { Kind: FindingKind.Code, Origin: Origin.ExtractionSuspect } && finding.Place.Line > 0);
        }
    }

    [Fact]
    public void A_sum_that_a_misread_code_breaks_names_the_doubt()
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T3, ("20805|", "20806|")));

        Assert.NotEmpty(MadeText.Doubted(audited, "code_and_name"));
    }

    [Theory]
    [InlineData("2010302|一般行政管理事务|", "2010302|购房补贴|")]
    [InlineData("2080506|机关事业单位职业年金缴费支出|", "2080506|行政运行|")]
    public void A_name_that_is_nowhere_near_the_code_is_a_warning(string row, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T5, (row, changed)));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "code-name", Alone: Severity.Warning, Origin: Origin.Published });
    }

    [Theory]
    [InlineData("2010302|一般行政管理事务|", "2010302|一般行政管理事物|")]
    [InlineData("2010302|一般行政管理事务|", "2010302|一般行政管理事|")]
    [InlineData("2010301|行政运行|", "2010301|行政运行行|")]
    [InlineData("2080506|机关事业单位职业年金缴费支出|", "2080506|机关事业单位职业年全缴费支出|")]
    [InlineData("2080506|机关事业单位职业年金缴费支出|", "2080506|机关事业单位业年金缴费支出|")]
    public void A_name_one_sign_off_is_a_remark(string row, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T5, (row, changed)));

        var finding = Assert.Single(audited.Findings);
        Assert.Equal(("code-name", Severity.Info), (finding.RuleId, finding.Alone));
    }

    [Fact]
    public void A_tab_too_many_in_any_one_row_accuses_nobody()
    {
        var lines = MadeText.Whole.Split('\n');
        foreach (var line in MadeText.Audited.Recognised!.Tables.SelectMany(table => table.Raw.Rows).Select(row => row.Line - 1).Where(line => lines[line].Any(char.IsAsciiDigit)))
        {
            foreach (var tab in new[] { lines[line].IndexOf('\t', StringComparison.Ordinal), lines[line].LastIndexOf('\t') })
            {
                var changed = (string[])lines.Clone();
                changed[line] = lines[line].Insert(tab, "\t");

                Assert.Equal([], MadeText.Accusations(Repository.AuditText(string.Join('\n', changed))).Select(message => $"{lines[line]}: {message}"));
            }
        }
    }

    [Fact]
    public void A_row_that_a_tab_too_many_shifted_is_named_as_the_doubt()
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T3, ("20805|行政事业单位养老支出|10.00|10.00|", "20805|行政事业单位养老支出||10.00|10.00|")));

        Assert.NotEmpty(MadeText.Doubted(audited, "row_width"));
    }

    [Theory]
    [InlineData("机关事业单位基本养老保险缴费|", "机关事业单位基本养老保险缴赛|")]
    [InlineData("机关事业单位基本养老保险缴费|", "基本养老保险缴费|")]
    [InlineData("职业年金缴费|", "职业年全缴费|")]
    [InlineData("住房公积金|住", "住房公枳金|住")]
    [InlineData("公务接待费|公", "公务接侍费|公")]
    public void A_slip_in_the_name_of_an_account_that_another_table_ties_to_accuses_nobody(string row, string changed)
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T6, (row, changed)));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.True(MadeText.Evaluated(audited) < MadeText.Evaluated(MadeText.Audited));
    }

    [Theory]
    [InlineData("某市示苑局")]
    [InlineData("某市示范屙")]
    [InlineData("某市示范")]
    public void A_slip_in_the_name_of_the_unit_accuses_nobody(string name)
    {
        foreach (var title in new[] { MadeText.T11, MadeText.T12, MadeText.T13 })
        {
            var amount = title == MadeText.T11 ? "10.00" : title == MadeText.T12 ? "40.00" : "5.00";

            Assert.Empty(MadeText.Accusations(Repository.AuditText(MadeText.WithRows(title, ($"某市示范局|{amount}", $"{name}|{amount}")))));
        }
    }
}
