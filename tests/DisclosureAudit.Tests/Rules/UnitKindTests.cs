using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>
/// Only of a single 行政 or 参公 unit are the operating expenses (T11) the office money (T6); a department that speaks
/// of its units spends for them too.
/// </summary>
public class UnitKindTests
{
    private const string Sentence = "某市示范局是市政府工作部门，负责示范工作。";

    [Theory]
    [InlineData(Sentence)]
    [InlineData("某市示范局是市政府工作部门。无下属单位。")]
    [InlineData("某市示范局是市政府工作部门。没有下属单位。")]
    [InlineData("某市示范局是市政府工作部门。\n\n下属单位：无")]
    [InlineData("某市示范局是市政府工作部门，内设3个科室，归口管理单位资金。")]
    [InlineData("某市示范局为参照公务员法管理的事业单位。")]
    public void Of_an_office_by_itself_a_difference_is_found(string sentence)
    {
        var audited = Repository.AuditText(WithDifference(sentence));

        Assert.Contains(audited.Findings, finding => finding is { RuleId: "table-tie", Alone: Severity.Warning } && finding.Message.Contains("（T11-02）", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("某市示范局是市政府工作部门。下属3个单位：示范中心、示范大厅、示范站。")]
    [InlineData("某市示范局是市政府工作部门，下设事业单位2个。")]
    [InlineData("某市示范局是市政府工作部门，共有下属单位两个。")]
    [InlineData("某市示范局是市政府工作部门，现有直属事业单位三个。")]
    [InlineData("某市示范局是市政府工作部门。所属公益一类事业单位示范中心。")]
    [InlineData("某市示范局是市政府工作部门。\n\n所属单位：示范大厅、示范中心")]
    [InlineData("某市示范局是市政府工作部门。\n\n纳入预算编制范围的二级预算单位包括：示范大厅、示范中心。")]
    [InlineData("某市示范局是市政府工作部门。\n\n三、下属单位\n\n某市示范大厅（公益二类）。")]
    [InlineData("某市示范局负责示范工作。")]
    public void Of_a_department_that_speaks_of_its_units_it_is_not_asked(string sentence)
    {
        var audited = Repository.AuditText(WithDifference(sentence));

        Assert.Empty(audited.Findings);
        Assert.Contains("unit_kind_unknown(T11-02)", MadeText.Reasons(audited));
    }

    [Fact]
    public void Of_a_public_institution_it_is_not_asked()
    {
        var audited = Repository.AuditText(WithDifference("某市示范局为公益一类事业单位。"));

        Assert.Empty(audited.Findings);
        Assert.Contains("unit_kind_other(T11-02)", MadeText.Reasons(audited));
    }

    private static string WithDifference(string sentence) => MadeText
        .WithRows(MadeText.T11, ("部门合计|10.00|10.00|", "部门合计|12.00|12.00|"), ("某市示范局|10.00|10.00|", "某市示范局|12.00|12.00|"))
        .Replace(Sentence, sentence);
}
