using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>A title that says 含上年结转 names another table than the one that says 不含上年结转.</summary>
public class TitleScopeTests
{
    private static readonly (string, string)[] WithCarryOver =
    [
        ("合计||100.00|80.00|20.00", "合计||105.00|80.00|25.00"),
        ("201|一般公共服务支出|80.00|60.00|20.00", "201|一般公共服务支出|85.00|60.00|25.00"),
        ("20103|政府办公厅（室）及相关机构事务|80.00|60.00|20.00", "20103|政府办公厅（室）及相关机构事务|85.00|60.00|25.00"),
        ("2010302|一般行政管理事务|20.00||20.00", "2010302|一般行政管理事务|25.00||25.00"),
    ];

    private static readonly (string, string)[] WithMoreOffice =
    [
        ("合计||80.00|70.00|10.00", "合计||81.00|70.00|11.00"),
        ("商品和服务支出||10.00||10.00", "商品和服务支出||11.00||11.00"),
        ("办公费|办公经费|7.00||7.00", "办公费|办公经费|8.00||8.00"),
    ];

    [Theory]
    [InlineData("（含上年结转）")]
    [InlineData("(含上年结转)")]
    [InlineData("（包括上年结转）")]
    public void The_table_of_another_scope_is_left_without_a_name(string scope)
    {
        foreach (var (id, title, changes) in new[] { ("T5", MadeText.T5, WithCarryOver), ("T6", MadeText.T6, WithMoreOffice) })
        {
            var text = MadeText.WithRows(title, changes).Replace(title, title.Replace("（不含上年结转）", scope));

            var audited = Repository.AuditText(text);

            Assert.DoesNotContain(audited.Recognised!.Tables, table => table.Id == id);
            Assert.Equal((DocumentStatus.Partial, "tables_missing"), (audited.Status, audited.Reason));
            Assert.Empty(audited.Findings);
        }
    }

    [Fact]
    public void Of_two_tables_with_and_without_carry_over_each_stays_itself()
    {
        var other = MadeText.WithRows(MadeText.T5, WithCarryOver);
        var start = other.IndexOf($"\n{MadeText.T5}\n", StringComparison.Ordinal);
        var table = other[start..other.IndexOf($"\n{MadeText.T6}\n", StringComparison.Ordinal)].Replace("（不含上年结转）", "（含上年结转）");

        var audited = Repository.AuditText(MadeText.Whole.Insert(start, table));

        Assert.Equal((13, 14), (audited.Recognised!.NamedTables, audited.Recognised.Tables.Count));
        Assert.Empty(audited.Findings);
    }

    [Theory]
    [InlineData(MadeText.T5)]
    [InlineData(MadeText.T6)]
    public void A_title_without_its_bracket_is_the_same_table_and_its_ties_are_doubted(string title)
    {
        var text = MadeText.WithRows(title, title == MadeText.T5 ? WithCarryOver : WithMoreOffice).Replace(title, title.Replace("（不含上年结转）", ""));

        var audited = Repository.AuditText(text);

        Assert.Equal(13, audited.Recognised!.NamedTables);
        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "scope_unstated"));
    }
}
