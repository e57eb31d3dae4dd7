using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The forms of five cities and the common one: tables, columns and rows are known, all adds up, and one broken figure is found where it is.</summary>
public class CityFormTests
{
    public static TheoryData<string, string, string> Forms => new()
    {
        { "shanghai-budget", CityForms.NineTables, "B1 B2 B3 B4 B5 B8 B9" },
        { "shenzhen-budget", CityForms.UnitAsTotal, "S1 S2 S3 S4 S5 S8 S9" },
        { "xian-budget", CityForms.FourSides, "X1 X2 X4 X5 X7 X10 X13" },
        { "beijing-budget", CityForms.ThreeAccounts, "J1 J2 J3 J4 J5 J6 J11" },
        { "changsha-budget", CityForms.Situation, "H1 H2 H3 H5 H7" },
        { "common-budget", CityForms.Common, "C2 C5 C6 C7-items" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_document_of_the_form_is_known_and_blamed_for_nothing(string family, string form, string tables)
    {
        var audited = Audit(CityForms.Text(form));

        Assert.Equal(family, audited.Recognised!.Family?.Id);
        Assert.Equal(tables, string.Join(' ', audited.Recognised.Tables.Select(table => table.Id)));
        Assert.Empty(audited.Findings.Where(finding => finding.RuleId is not ("code-year" or "code-known" or "code-name" or "table-missing" or "table-empty")).Select(finding => finding.Message));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_amount_stands_in_an_identity(string family, string form, string tables)
    {
        var audited = Audit(CityForms.Text(form));

        var alone = audited.Recognised!.Tables
            .SelectMany(table => table.Rows.SelectMany(row => row.Cells.Where(cell => cell.Value.Amount is { IsZero: false } && !audited.Result!.CheckedCells.Contains((row, cell.Key))).Select(cell => $"{family} {table.Id} {row.Label} {cell.Key}")));
        Assert.Empty(alone);
        Assert.NotEmpty(tables);
    }

    [Theory]
    [InlineData(CityForms.NineTables, "302|17|公务接待费|12500||12500", "302|17|公务接待费|12600||12600", "B8[302].公用经费=B8[30201].公用经费+B8[30217].公用经费")]
    [InlineData(CityForms.NineTables, "301|2|津贴补贴|350000|350000", "301|2|津贴补贴|350010|350010", "B8[301].人员经费=B8[30101].人员经费+B8[30102].人员经费")]
    [InlineData(CityForms.NineTables, "11.25|3.00|1.25", "12.25|3.00|1.25", "B9[合计].合计=B9[合计].出国+B9[合计].用车+B9[合计].接待")]
    [InlineData(CityForms.NineTables, "7.00|5.00|2.00|20.00", "7.00|5.00|2.00|21.00", "B9[合计].机关运行经费≤B8[合计].公用经费")]
    [InlineData(CityForms.NineTables, "11.25|3.00|1.25|7.00", "11.24|3.00|1.24|7.00", "B9[合计].接待≥B8[30217].合计")]
    [InlineData(CityForms.NineTables, "二、社会保障和就业支出|300000|250000||50000", "二、社会保障和就业支出|300000|240000|10000|50000", "B1[支出总计].人员经费=B1[201].人员经费+B1[208].人员经费")]
    [InlineData(CityForms.UnitAsTotal, "|2014004|信访业务|20.00|0.00|20.00|15.00|5.00", "|2014004|信访业务|20.00|0.00|20.00|15.00|6.00", "S3[20140].预留中小企业=S3[2014001].预留中小企业+S3[2014004].预留中小企业")]
    [InlineData(CityForms.UnitAsTotal, "示范市示范局|80.00|78.00", "示范市示范局|81.00|78.00", "S4[合计].合计=S3[合计].基本支出")]
    [InlineData(CityForms.UnitAsTotal, "示范工程|5.00|3.00", "示范工程|5.00|3.50", "S5[合计].一般公共预算=S5[示范专项].一般公共预算+S5[示范工程].一般公共预算")]
    [InlineData(CityForms.UnitAsTotal, "|增减变化金额|2.00|0.00|0.00|0.00|0.00|0.00|2.00", "|增减变化金额|3.00|0.00|0.00|0.00|0.00|0.00|2.00", "S9[增减变化金额].合计一般=S9[2026年].合计一般+S9[2025年].合计一般")]
    [InlineData(CityForms.FourSides, "(1)工资福利支出|50.00|2、机关商品和服务支出|50.00\n其中", "(1)工资福利支出|50.00|2、机关商品和服务支出|51.00\n其中", "X1[政府经济合计].政府经济=X1[一、部门预算].政府经济+X1[1、机关工资福利支出].政府经济+X1[2、机关商品和服务支出].政府经济")]
    [InlineData(CityForms.FourSides, "117002|示范市示范中心|40.00|40.00", "117002|示范市示范中心|41.00|40.00", "X2[示范市示范局].合计=X2[示范市示范局].合计+X2[示范市示范中心].合计")]
    [InlineData(CityForms.FourSides, "2010350|事业运行|20.00|10.00|10.00", "2010350|事业运行|21.00|11.00|10.00", "X5[20103].人员经费=X5[2010350].人员经费+X5[2010302].人员经费")]
    [InlineData(CityForms.FourSides, "住房公积金|10.00|10.00||\n117002", "住房公积金|12.00|12.00||\n117002", "X7[2210201].人员经费+X7[2210201].人员经费=X5[2210201].人员经费+X5[2210201].人员经费")]
    [InlineData(CityForms.FourSides, "|示范设备购置|5.00", "|示范设备购置|6.00", "X10[示范市示范局].金额=X10[示范业务经费].金额+X10[示范设备购置].金额")]
    [InlineData(CityForms.FourSides, "示范局|14.00|9.00||3.00|6.00||6.00|2.00|3.00|12.00|8.00||2.00|6.00||6.00|2.00|2.00|-2.00|-1.00||-1.00|||||-1.00\n117001", "示范局|14.00|9.00||3.00|6.00||6.00|2.00|3.00|12.00|8.00||2.00|6.00||6.00|2.00|2.00|-3.00|-1.00||-1.00|||||-1.00\n117001", "X13[示范市示范局].增减合计=X13[示范市示范局].本年合计+X13[示范市示范局].上年合计")]
    [InlineData(CityForms.ThreeAccounts, "30201-办公费|25.000000||25.000000", "30201-办公费|25.000001||25.000001", "J3[合计].项目支出=J3[2014001].项目支出+J3[2014001].项目支出+J3[2014004].项目支出+J3[2210201].项目支出")]
    [InlineData(CityForms.ThreeAccounts, "二、住房保障支出|15.500000\n本年收入合计|90.500000", "二、住房保障支出|15.500001\n本年收入合计|90.500000", "J4[221].支出=J5[2210201].合计")]
    [InlineData(CityForms.ThreeAccounts, "5.000000|3.000000|2.000000", "5.000000|3.000000|2.100000", "J2[合计].结转小计=J2[合计].结转一般公共预算+J2[合计].结转单位资金")]
    [InlineData(CityForms.ThreeAccounts, "情况监测服务|6.000000", "情况监测服务|6.100000", "J11[合计].金额=J11[公共安全保障服务].金额+J11[公共安全情况监测服务].金额")]
    [InlineData(CityForms.Situation, "行政运行|80.00|80.00|75.00", "行政运行|80.00|80.00|76.00", "H2[20140].经费拨款=H2[2014001].经费拨款+H2[2014004].经费拨款")]
    [InlineData(CityForms.Situation, "一、基本支出|80.00", "一、基本支出|81.00", "H3[合计].基本支出=H1[一、基本支出].支出")]
    [InlineData(CityForms.Situation, "示范市示范局|8.00|3.00||5.00||5.00", "示范市示范局|8.00|3.00||5.00||4.00", "H7[示范市示范局].用车=H7[示范市示范局].用车购置+H7[示范市示范局].用车运行")]
    [InlineData(CityForms.Common, "示范市某某馆|30.00|30.00", "示范市某某馆|31.00|31.00", "C2[合计].合计=C2[示范市某中心].合计+C2[示范市示范局].合计+C2[示范市某某馆].合计")]
    [InlineData(CityForms.Common, "公务用车运行费|5.00|4.00|-1.00", "公务用车运行费|5.00|4.00|1.00", "C7-items[（2）公务用车运行费].增减=C7-items[（2）公务用车运行费].合计+C7-items[（2）公务用车运行费].上年")]
    [InlineData(CityForms.Common, "公务用车购置费|3.00|3.00", "公务用车购置费|3.00|3.10", "C7-items[3、公务用车购置及运行费].合计=C7-items[其中：（1）公务用车购置费].合计+C7-items[（2）公务用车运行费].合计")]
    public void A_broken_figure_is_found_once(string form, string passage, string changed, string roles)
    {
        var text = CityForms.Text(form);
        Assert.Contains(passage, text, StringComparison.Ordinal);

        var audited = Audit(text.Replace(passage, changed, StringComparison.Ordinal));

        Assert.Single(audited.Findings, finding => finding.Alone > Severity.Info && finding.Roles == roles);
    }

    [Fact]
    public void A_blank_total_beside_the_one_of_the_other_side_is_a_slip()
    {
        var audited = Audit(CityForms.Text(CityForms.NineTables).Replace("收入总计|1100000|支出总计", "收入总计||支出总计", StringComparison.Ordinal));

        var finding = Assert.Single(audited.Findings, finding => finding.Kind != FindingKind.Completeness);
        Assert.Equal((Severity.Warning, "column-total"), (finding.Alone, finding.RuleId));
    }

    [Fact]
    public void A_total_under_a_label_that_spans_another_column_of_amounts_is_no_blank_total()
    {
        const string Summary = """
            2026年收支预算总表

            单位：万元

            收入||支出|||
            项目名称|金额|功能分类||支出用途|
            ||功能科目名称|金额|项目名称|金额
            一、一般公共预算|90.00|一、一般公共服务支出|100.00|一、基本支出|60.00
            二、其他收入|10.00|二、外交支出||二、项目支出|40.00
            本年收入小计|100.00|本年支出小计|||100.00
            收入合计|100.00|支出合计|||100.00


            """;

        var audited = Audit(Summary + CityForms.Text(CityForms.Common));

        Assert.Contains(audited.Recognised!.Tables, table => table.Id == "C1");
        Assert.Empty(MadeText.Accusations(audited));
    }

    [Fact]
    public void A_first_unit_that_is_not_the_sum_of_the_others_is_no_total()
    {
        var list = CityForms.Text(CityForms.UnitAsTotal).Replace("示范市示范局|100.00|90.00|0.00|0.00|0.00|0.00|10.00", "示范市示范局|60.00|50.00|0.00|0.00|0.00|0.00|10.00\n示范市某中心|40.00|40.00|0.00|0.00|0.00|0.00|0.00", StringComparison.Ordinal);

        var audited = Audit(list);

        Assert.Empty(MadeText.Accusations(audited));
    }

    [Fact]
    public void A_sum_over_a_subtotal_left_blank_beside_its_parts_cannot_be_asked()
    {
        const string Unit = "117001|示范市示范局|14.00|";
        Assert.Contains($"{Unit}9.00|", CityForms.Text(CityForms.FourSides), StringComparison.Ordinal);

        var audited = Audit(CityForms.Text(CityForms.FourSides).Replace($"{Unit}9.00|", $"{Unit}|", StringComparison.Ordinal));

        Assert.Empty(MadeText.Accusations(audited));
        var sums = Assert.Single(audited.Result!.Coverage, row => row.RuleId == "row-total");
        Assert.Contains(sums.Reasons.Keys, reason => reason.StartsWith("blank_total", StringComparison.Ordinal));
    }

    private static AuditedDocument Audit(string form) => Repository.AuditText(form.Replace('|', '\t'), "示范市示范局__2026预算.txt");
}
