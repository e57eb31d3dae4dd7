using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Report;

/// <summary>An amount of a hundred billion 元 has the digits of a mobile; a finding shows the one and hides the other.</summary>
public class LargeAmountsTests
{
    private const string Text = """
        示范市示范局

        2025年度部门决算公开

        2025年度经费总览

        金额单位：元

        总额数	其中		事项
        	人员	公用	
        13,812,345,679	13,812,345,679		全部事项
        13,812,345,679	13,912,345,679		甲项13512345678

        2025年度科目明细

        金额单位：元

        2025年	名称	编码
        13812345678	全部	
        13812345678	一般公共服务支出	201
        """;

    private static readonly IReadOnlyList<FindingRow> Rows = Audit();

    [Fact]
    public void An_amount_is_shown_in_every_field_of_a_finding()
    {
        var fields = Fields(Assert.Single(Rows, row => row.Finding.Roles == "M1[全部].总额=M2[全部].金额"));

        Assert.Equal(("13812345679", "13812345678", "1"), (fields["stated"], fields["expected"], fields["difference"]));
        Assert.Contains("13812345679元", fields["message"], StringComparison.Ordinal);
        Assert.Contains("13812345679 ≠ 13812345678", fields["equation"], StringComparison.Ordinal);
        Assert.Contains("M2[全部].金额=13812345678@L", fields["evidence"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mobile_beside_such_an_amount_is_hidden()
    {
        var fields = Fields(Assert.Single(Rows, row => row.Finding.Roles.StartsWith("M1[甲项13512345678].总额=", StringComparison.Ordinal)));

        Assert.All(fields.Values, field => Assert.DoesNotContain("13512345678", field, StringComparison.Ordinal));
        Assert.Equal("甲项135********", fields["row"]);
        Assert.Contains("M1[甲项135********].人员=13912345679@L", fields["evidence"], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Fields(FindingRow row) => FindingsFile.Columns.ToDictionary(column => column.Name, column => column.Printed(row));

    private static List<FindingRow> Audit()
    {
        using var rules = new RulesCopy();
        MadeFamily.AddTo(rules);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["甲.txt"], Text);
        var audited = new Audit(rules.Load(), Language.Chinese, TimeProvider.System).Run(new InputFile("甲.txt", folder["甲.txt"]));
        return FindingsFile.RowsOf(audited).ToList();
    }
}
