using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>A table far longer than any real one, of one code over and over, is audited to its last row.</summary>
public class LongTableTests
{
    private const int Rows = 30_000;
    private const string Row = "2010302|一般行政管理事务|0.01||0.01";

    [Fact]
    public void Two_tables_of_thirty_thousand_rows_of_one_code_are_read_and_asked_whole()
    {
        var more = string.Join('\n', Enumerable.Repeat(Row, Rows));
        var text = MadeText.WithRows(MadeText.WithRows(MadeText.T3, ("208|", $"{more}\n208|")), MadeText.T5, ("208|", $"{more}\n208|"));

        var audited = Repository.AuditText(text);

        Assert.Equal((DocumentStatus.Ok, 13), (audited.Status, audited.Recognised!.NamedTables));
        foreach (var table in new[] { "T3", "T5" })
        {
            Assert.Equal(RowsOf(MadeText.Audited, table) + Rows, RowsOf(audited, table));
            Assert.Equal(Rows, audited.Findings.Count(finding => finding.RuleId == "code-duplicate" && finding.Place.Table == table));
        }

        Assert.Equal(InstancesOf(MadeText.Audited, "code-known") + (2 * Rows), InstancesOf(audited, "code-known"));
        Assert.Equal(InstancesOf(MadeText.Audited, "code-order") + (2 * Rows), InstancesOf(audited, "code-order"));
    }

    private static int RowsOf(AuditedDocument audited, string table) => audited.Recognised!.Tables.Single(known => known.Id == table).Rows.Count;

    private static int InstancesOf(AuditedDocument audited, string law) => audited.Result!.Coverage.Single(row => row.RuleId == law).Instances;
}
