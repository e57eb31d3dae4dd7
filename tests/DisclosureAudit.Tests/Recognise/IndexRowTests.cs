using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The row below the header that numbers the columns is no row of data.</summary>
public class IndexRowTests
{
    private const string Economic = "||合计|人员经费|公用经费";
    private const string Coded = "科目编码|科目名称|合计|基本支出|项目支出";
    private const string Projects = "||一般公共预算|政府性基金预算|国有资本经营预算||";

    [Theory]
    [InlineData(MadeText.T6, Economic, "甲|1|2|3|4")]
    [InlineData(MadeText.T6, Economic, "甲|乙|1|2|3")]
    [InlineData(MadeText.T6, Economic, "1|2|3=4+5|4|5")]
    [InlineData(MadeText.T6, Economic, "栏次|1|2|3|4")]
    [InlineData(MadeText.T6, Economic, "1|2=3+4|3|4|")]
    [InlineData(MadeText.T6, Economic, "栏 次||1|2|3")]
    [InlineData(MadeText.T5, Coded, "栏次||1|2|3")]
    [InlineData(MadeText.T5, Coded, "甲|乙|1=2+3|2|3")]
    [InlineData(MadeText.T5, Coded, "1|2|3=4+5|4|5")]
    [InlineData(MadeText.T5, Coded, "**|**|1|2|3")]
    [InlineData(MadeText.T7, "收入科目编码|科目名称|", "**|**|1")]
    [InlineData(MadeText.T11, "|合计|一般公共预算|政府性基金预算|国有资本经营预算", "1|2=3+4+5|3|4|5")]
    [InlineData(MadeText.T12, Projects, "甲|1=2+3+4+5+6|2|3|4|5|6")]
    [InlineData(MadeText.T12, Projects, "栏次|1|2|3|4|5|6")]
    public void It_adds_to_nothing(string title, string header, string index)
    {
        var audited = Repository.AuditText(MadeText.WithRows(title, (header, $"{header}\n{index}")));

        Assert.Empty(audited.Findings);
        Assert.Equal(RowsOf(title, MadeText.Audited), RowsOf(title, audited));
    }

    private static IEnumerable<string> RowsOf(string title, DisclosureAudit.Report.AuditedDocument audited) =>
        audited.Recognised!.Tables.Single(table => table.Title == title).Rows.Select(row => row.Label);
}
