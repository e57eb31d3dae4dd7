using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>A document that holds tables of another unit or year besides its own: nobody is accused across them.</summary>
public class OtherTablesTests
{
    private static readonly string OfOtherUnit = Tripled(MadeText.Tables).Replace("某市示范局", "某市示范大厅");
    private static readonly string OfLastYear = Tripled(MadeText.Tables).Replace("2025", "2024");

    [Fact]
    public void All_the_tables_of_another_unit_behind_its_own_accuse_nobody() => AssertOwn(MadeText.WithTables(OfOtherUnit));

    [Fact]
    public void All_the_tables_of_another_unit_before_its_own_accuse_nobody() => AssertOwn(MadeText.Whole.Replace(MadeText.Tables, OfOtherUnit + MadeText.Tables));

    [Fact]
    public void All_the_tables_of_last_year_behind_its_own_accuse_nobody() => AssertOwn(MadeText.WithTables(OfLastYear));

    [Fact]
    public void All_the_tables_of_last_year_before_its_own_accuse_nobody() => AssertOwn(MadeText.Whole.Replace(MadeText.Tables, OfLastYear + MadeText.Tables));

    [Fact]
    public void A_second_set_of_tables_without_a_units_name_accuses_nobody() => AssertOwn(MadeText.WithTables(Tripled(MadeText.Tables).Replace("单位名称：某市示范局\n", "")));

    [Fact]
    public void A_table_that_only_another_unit_has_is_not_taken_for_its_own()
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T3, table => Tripled(table).Replace("某市示范局", "某市示范大厅")));

        Assert.Equal(12, audited.Recognised!.NamedTables);
        Assert.Empty(audited.Findings);
    }

    [Fact]
    public void A_table_that_only_last_year_has_accuses_nobody_across_the_years()
    {
        var audited = Repository.AuditText(MadeText.InTable(MadeText.T3, table => Tripled(table).Replace("2025", "2024")));

        Assert.Empty(MadeText.Accusations(audited));
        Assert.NotEmpty(MadeText.Doubted(audited, "scope_unstated"));
    }

    [Fact]
    public void An_error_in_its_own_tables_is_found_beside_those_of_another()
    {
        var text = MadeText.WithTables(OfOtherUnit).Replace("2010301\t行政运行\t60.00\t60.00\t\n", "2010301\t行政运行\t61.00\t61.00\t\n");

        Assert.Contains(Repository.AuditText(text).Findings, finding => finding is { RuleId: "code-rollup", Alone: Severity.Error, Place.Table: "T3" });
    }

    private static void AssertOwn(string text)
    {
        var audited = Repository.AuditText(text);

        Assert.Equal((13, 26), (audited.Recognised!.NamedTables, audited.Recognised.Tables.Count));
        Assert.Empty(audited.Findings);
        Assert.Equal("125.00", audited.Recognised.Tables.Single(table => table.Id == "T3").Rows[0]["合计"].Raw);
    }

    // Another amount in each place, so that what is mixed up cannot agree.
    private static string Tripled(string text) =>
        Regex.Replace(text, @"\d+\.\d\d", match => (decimal.Parse(match.Value, CultureInfo.InvariantCulture) * 3).ToString("F2", CultureInfo.InvariantCulture));
}
