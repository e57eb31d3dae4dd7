using System.Text.RegularExpressions;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>Final accounts as departments print them, on a made-up document in which all adds up.</summary>
public class FinalAccountTests
{
    private const string G1 = "收入支出决算总表";
    private const string G2 = "收入决算表";
    private const string G3 = "支出决算表";
    private const string G4 = "财政拨款收入支出决算总表";
    private const string G5 = "一般公共预算财政拨款支出决算表";
    private const string G6 = "一般公共预算财政拨款基本支出决算表";
    private const string G7 = "财政拨款“三公”经费支出决算表";
    private const string G8 = "政府性基金预算财政拨款收入支出决算表";
    private const string G9 = "国有资本经营预算财政拨款支出决算表";

    [Fact]
    public void All_tables_are_known_and_every_amount_is_asked()
    {
        AssertClean(MadeForms.Final);
    }

    [Fact]
    public void A_grand_total_over_sources_whose_own_total_is_not_printed_accuses_nobody()
    {
        var changed = MadeForms.Final.Replace("本年收入合计\t27\t875.00\t本年支出合计\t59\t880.00\t", "\t27\t\t本年支出合计\t59\t880.00\t", StringComparison.Ordinal);

        Assert.NotEqual(MadeForms.Final, changed);
        Assert.Empty(MadeText.Accusations(Repository.AuditText(changed)));
    }

    [Theory]
    [InlineData(G1, "2024年度部门收入支出决算总表")]
    [InlineData(G1, "收支决算总表")]
    [InlineData(G1, "公开01表 收入支出决算总表")]
    [InlineData(G1, "收入支出决算总表（公开01表）")]
    [InlineData(G4, "财政拨款收支决算总表")]
    [InlineData(G6, "一般公共预算财政拨款基本支出决算明细表")]
    [InlineData(G7, "一般公共预算财政拨款“三公”经费支出决算表")]
    [InlineData(G7, "某市示范局2024年度“三公”经费支出决算表")]
    [InlineData(G8, "政府性基金预算收入支出决算表")]
    [InlineData(G9, "国有资本经营预算财政拨款收入支出决算表")]
    public void A_title_of_another_year_or_place_is_the_same_table(string title, string variant)
    {
        AssertClean(MadeForms.Final.Replace($"\n{title}\n", $"\n{variant}\n"));
    }

    [Theory]
    [InlineData(G1)]
    [InlineData(G4)]
    public void A_summary_without_the_numbers_of_its_rows_is_the_same_table(string title)
    {
        AssertClean(MadeForms.WithLines(MadeForms.Final, title, line => string.Join('\t', line.Split('\t').Where((_, index) => index is not (1 or 4)))));
    }

    [Theory]
    [InlineData(G2)]
    [InlineData(G3)]
    [InlineData(G5)]
    [InlineData(G8)]
    public void Codes_in_three_columns_are_the_same_codes(string title)
    {
        AssertClean(MadeForms.WithLines(MadeForms.Final, title, line => Regex.Replace(line, @"^(\S*)\t", head => head.Groups[1].Value switch
        {
            "科目代码" => "类\t款\t项\t",
            { Length: >= 3 } code when char.IsAsciiDigit(code[0]) => $"{code[..3]}\t{Part(code, 3)}\t{Part(code, 5)}\t",
            var word => $"{word}\t\t\t",
        })));
    }

    [Fact]
    public void Budget_and_account_may_stand_below_each_expense()
    {
        AssertClean(MadeForms.With(
            MadeForms.Final,
            G7,
            ("预算数||||||决算数|||||", "合计||因公出国（境）费||公务用车购置及运行费||||||公务接待费|"),
            ("合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费", "||||小计||公务用车购置费||公务用车运行费|||"),
            ("||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|", string.Join('|', Enumerable.Repeat("预算数|决算数", 6))),
            ("12.00||10.00||10.00|2.00|6.50||5.00||5.00|1.50", "12.00|6.50|||10.00|5.00|||10.00|5.00|2.00|1.50")));
    }

    [Fact]
    public void The_form_of_the_years_before_the_budgets_were_split_is_known()
    {
        AssertClean(MadeForms.With(
            MadeForms.Final,
            G1,
            ("一、一般公共预算财政拨款收入|1|790.00", "一、财政拨款收入|1|875.00"),
            ("二、政府性基金预算财政拨款收入|2|85.00", "其中：政府性基金预算财政拨款|2|85.00"),
            ("三、国有资本经营预算财政拨款收入|3|", "二、上级补助收入|3|"),
            ("四、上级补助收入|4|", "三、事业收入|4|"),
            ("五、事业收入|5|", "四、经营收入|5|"),
            ("六、经营收入|6|", "五、附属单位上缴收入|6|"),
            ("七、附属单位上缴收入|7|", "|7|"),
            ("八、其他收入|8|25.00", "六、其他收入|8|25.00"),
            ("使用非财政拨款结余（含专用结余）|28|", "用事业基金弥补收支差额|28|")));
    }

    [Fact]
    public void Basic_expenditure_in_one_list_is_the_same_table()
    {
        var start = MadeForms.Final.IndexOf("人员经费\t\t\t公用经费", StringComparison.Ordinal);
        var end = MadeForms.Final.IndexOf("\n\n公开07表", StringComparison.Ordinal);
        var list = """
            经济分类科目编码|科目名称|合计|人员经费|公用经费
            合计||700.00|660.00|40.00
            301|工资福利支出|650.00|650.00|
            30101|基本工资|650.00|650.00|
            302|商品和服务支出|40.00||40.00
            30201|办公费|40.00||40.00
            303|对个人和家庭的补助|10.00|10.00|
            30302|退休费|10.00|10.00|
            """;
        AssertClean(MadeForms.Final[..start] + list.ReplaceLineEndings("\n").Replace('|', '\t') + MadeForms.Final[end..]);
    }

    [Theory]
    [InlineData(G1, "八、其他收入|8|25.00", "八、其他收入|8|26.00", "G1-01 G2-06")]
    [InlineData(G1, "年初结转和结余|29|50.00", "年初结转和结余|29|52.00", "G1-01")]
    [InlineData(G1, "总计|31|950.00|总计|62|950.00", "总计|31|950.00|总计|62|955.00", "G1-02 G1-03")]
    [InlineData(G3, "2010301|行政运行|500.00|500.00|", "2010301|行政运行|500.00|501.00|", "G3-01 G3-02")]
    [InlineData(G4, "政府性基金预算财政拨款|30|5.00", "政府性基金预算财政拨款|30|6.00", "G4-01 G4-05 G4-09")]
    [InlineData(G5, "2080506|机关事业单位职业年金缴费支出|30.00|30.00|", "2080506|机关事业单位职业年金缴费支出|31.00|31.00|", "G5-01 G5-05")]
    [InlineData(G6, "30101|基本工资|300.00", "30101|基本工资|301.00", "G6-01")]
    [InlineData(G6, "人员经费合计||660.00", "人员经费合计||661.00", "G6-02 G6-04")]
    [InlineData(G6, "人员经费合计||660.00|公用经费合计|||||40.00", "人员经费合计||660.00|公用经费合计|||||41.00", "G6-02 G6-04")]
    [InlineData(G7, "12.00||10.00||10.00|2.00|", "13.00||10.00||10.00|2.00|", "G7-01")]
    [InlineData(G7, "12.00||10.00||10.00|2.00|6.50||5.00||5.00|1.50", "12.00||10.00||10.00|2.00|5.50||5.00||5.00|0.50", "G7-05")]
    [InlineData(G8, "2296002|用于社会福利的彩票公益金支出|5.00|85.00|80.00||80.00|10.00", "2296002|用于社会福利的彩票公益金支出|5.00|85.00|80.00||80.00|11.00", "G8-01 G8-04")]
    public void A_figure_put_wrong_is_found(string title, string row, string changed, string identities)
    {
        Assert.Equal(identities, MadeForms.Blamed(MadeForms.Audit(MadeForms.With(MadeForms.Final, title, (row, changed)))));
    }

    [Fact]
    public void Where_all_is_general_public_budget_each_account_has_to_be()
    {
        var all = MadeForms.With(
            MadeForms.Final,
            G3,
            ("合计||900.00|700.00|200.00", "合计||800.00|700.00|100.00"));

        // The totals agree, the accounts do not: each is told, and blamed on nobody with certainty.
        Assert.Contains("G5-06", MadeForms.Blamed(MadeForms.Audit(all)), StringComparison.Ordinal);
        Assert.DoesNotContain("G5-06", MadeForms.Blamed(MadeForms.Audit(MadeForms.Final)), StringComparison.Ordinal);
    }

    private static string Part(string code, int start) => code.Length > start ? code[start..(start + 2)] : "";

    private static void AssertClean(string text)
    {
        var audited = MadeForms.Audit(text);

        Assert.Equal(("final-account", DocumentStatus.Ok), (audited.Recognised!.Family!.Id, audited.Status));
        Assert.Equal(["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9"], audited.Recognised.Tables.Where(table => table.Template is not null).Select(table => table.Id));
        Assert.Empty(audited.Findings.Select(finding => finding.Message));
        Assert.Empty(MadeForms.Unasked(audited));
    }
}
