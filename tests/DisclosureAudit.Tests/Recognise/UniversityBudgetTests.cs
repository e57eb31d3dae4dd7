using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Budgets of universities, on a made-up document in which all adds up.</summary>
public class UniversityBudgetTests
{
    private const string C1 = "某某示范大学收支预算总表";
    private const string C2 = "某某示范大学收入预算表";
    private const string C3 = "某某示范大学支出预算表";
    private const string C4 = "某某示范大学财政拨款支出预算表";
    private const string Year = "\n本年收入合计|财政拨款收入|上级补助收入|事业收入||经营收入|附属单位缴款|其他收入\n|||金额|其中：教育收费|||\n1,150.00|700.00||400.00|250.00|||50.00";

    [Theory]
    [InlineData(C1, "高等学校收支预算总表")]
    [InlineData(C2, "高等学校收入预算表")]
    [InlineData(C4, "2024年财政拨款支出预算表")]
    [InlineData(C4, C4)]
    public void All_tables_are_known_and_every_amount_is_asked(string title, string variant)
    {
        AssertClean(MadeForms.University.Replace($"\n{title}\n", $"\n{variant}\n"));
    }

    [Fact]
    public void A_table_of_the_years_income_alone_ties_to_the_years_total()
    {
        var yearOnly = WithIncome(Year);

        AssertClean(yearOnly);
        Assert.Equal("C2-09 C2-10", MadeForms.Blamed(MadeForms.Audit(yearOnly.Replace("1,150.00\t700.00", "1,160.00\t700.00"))));
    }

    [Theory]
    [InlineData(C2, "2050204|高中教育|95.00|", "2050204|高中教育|94.50|", "C2-02 C2-06")]
    [InlineData(C2, "2050204|高中教育|95.00||35.00|60.00|50.00|", "2050204|高中教育|95.00||35.00|60.00|61.00|", "C2-02 C2-11")]
    [InlineData(C3, "105299|某某示范大学|1,210.00|910.00|300.00", "105299|某某示范大学|1,211.00|911.00|300.00", "C3-01")]
    [InlineData(C4, "2050204|高中教育|35.00|35.00|", "2050204|高中教育|96.00|96.00|", "U4-01 U4-03 U4-04")]
    public void A_figure_put_wrong_is_found(string title, string row, string changed, string identities)
    {
        Assert.Equal(identities, MadeForms.Blamed(MadeForms.Audit(MadeForms.With(MadeForms.University, title, (row, changed)))));
    }

    private static string WithIncome(string table)
    {
        var start = MadeForms.University.IndexOf("\n科目编码\t科目名称\t收入合计", StringComparison.Ordinal);
        var end = MadeForms.University.IndexOf($"\n\n{C3}\n", StringComparison.Ordinal);
        return MadeForms.University[..start] + table.Replace('|', '\t') + MadeForms.University[end..];
    }

    private static void AssertClean(string text)
    {
        var audited = MadeForms.Audit(text);

        Assert.Equal(("university-budget", DocumentStatus.Ok, 4), (audited.Recognised!.Family!.Id, audited.Status, audited.Recognised.NamedTables));
        Assert.Empty(audited.Findings.Select(finding => finding.Message));
        Assert.Empty(MadeForms.Unasked(audited));
    }
}
