using System.Text.RegularExpressions;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Recognise;

/// <summary>The forms of provinces as they print them, with made-up figures that add up (fixtures/forms); “|” stands for the tab.</summary>
public class FormFamilyTests
{
    private const string Jiangsu = "jiangsu.txt";
    private const string Jiangsu2018 = "jiangsu-2018.txt";
    private const string Fujian = "fujian.txt";
    private const string Zhejiang = "zhejiang.txt";

    [Theory]
    [InlineData(Jiangsu, "jiangsu-budget", 13)]
    [InlineData(Jiangsu2018, "jiangsu-budget-2017", 12)]
    [InlineData(Fujian, "fujian-budget", 10)]
    [InlineData(Zhejiang, "zhejiang-budget", 11)]
    public void A_form_is_known_with_all_its_tables_and_rows_and_is_clean(string form, string family, int tables)
    {
        var audited = Audit(form);

        Assert.Equal((DocumentStatus.Ok, family, tables), (audited.Status, audited.Recognised!.Family!.Id, audited.Recognised.NamedTables));
        Assert.Empty(Broken(audited));
        Assert.DoesNotContain(audited.Recognised.Tables.SelectMany(table => table.Rows), row => row.Role.Length == 0 && row.Cells.Values.Any(cell => cell.Amount is { IsZero: false }));
    }

    // All that a changed figure breaks, each once: an identity twice is two rows or columns of it; “~” a warning.
    [Theory]
    [InlineData(Jiangsu, "900002|某市示范服务大厅|30.00|30.00|30.00", "900002|某市示范服务大厅|30.00|30.00|31.00", "C2-01 C2-04")]
    [InlineData(Jiangsu, "900|某市示范局|108.00|108.00", "900|某市示范局|109.00|108.00", "C2-01 C2-01 C2-03")]
    [InlineData(Jiangsu, "九、其他收入|3.00", "九、其他收入|4.00", "C1-01 C2-09")]
    [InlineData(Jiangsu, "（十二）城乡社区支出|5.00", "（十二）城乡社区支出|6.00", "C4-02 J4-02-bound J5-01")]
    [InlineData(Jiangsu, "|合计|105.00|80.00|70.00|10.00|25.00", "|合计|106.00|80.00|70.00|10.00|25.00", "J5-01 J5-02 J5-03")]
    [InlineData(Jiangsu, "2120806|土地出让业务支出|5.00||5.00\n\n国有", "2120806|土地出让业务支出|4.00||4.00\n\n国有", "C8-01 C8-01 J7-02 J7-02")]
    [InlineData(Jiangsu, "\n3.00|0.00|1.50|", "\n3.10|0.00|1.50|", "C7-01")]
    [InlineData(Jiangsu, "|1.50|1.50|2.00|0.50", "|1.50|1.50|1.90|0.50", "~J9-03")]
    [InlineData(Jiangsu, "302|商品和服务支出|10.00\n30201|办公费|7.00", "302|商品和服务支出|10.00\n30201|办公费|7.50", "J12-01 ~J12-02")]
    [InlineData(Jiangsu, "打印机|集中采购|1.50||||1.50", "打印机|集中采购|1.60||||1.60", "J13-01 J13-01")]
    [InlineData(Jiangsu2018, "八、社会保障和就业支出|8.00", "八、社会保障和就业支出|9.00", "C1-02")]
    [InlineData(Jiangsu2018, "当年支出小计|||113.00", "当年支出小计|||114.00", "C1-02 C1-02 C1-02")]
    [InlineData(Jiangsu2018, "二、项目支出|20.00\n2.政府", "二、项目支出|21.00\n2.政府", "C1-02 Y3-02")]
    [InlineData(Jiangsu2018, "其他资金|小计|3.00", "其他资金|小计|4.00", "C2-01 Y2-01 Y2-02")]
    [InlineData(Jiangsu2018, "113.00|83.00|20.00|10.00|", "113.00|83.00|20.00|11.00|", "Y3-01 Y3-02")]
    [InlineData(Jiangsu2018, "8.00|4.00|1.00|", "9.00|4.00|1.00|", "Y11-01")]
    [InlineData(Jiangsu2018, "|||会议服务|分散自行组织|2.00", "|||会议服务|分散自行组织|2.50", "Y12-01")]
    [InlineData(Jiangsu2018, "一、货物A|||||4.00", "一、货物A|||||4.10", "Y12-01 Y12-01")]
    [InlineData(Fujian, "某市示范公报室|10.00|10.00", "某市示范公报室|11.00|11.00", "C2-01 C2-01")]
    [InlineData(Fujian, "2010302|一般行政管理事务|23.00|0.00|23.00", "2010302|一般行政管理事务|24.00|0.00|24.00", "C3-01 C3-01 C3-05")]
    [InlineData(Fujian, "302|商品和服务支出|27.00", "302|商品和服务支出|28.00", "F8-01")]
    [InlineData(Fujian, "27.00\n303|对个人和家庭的补助|0.00\n310|资本性支出|3.00", "9.00\n303|对个人和家庭的补助|0.00\n310|资本性支出|21.00", "F9-01")]
    [InlineData(Fujian, "3、公务用车购置及运行费|3.50", "3、公务用车购置及运行费|3.40", "C7-03 F10-01")]
    [InlineData(Fujian, "2、公务接待费|1.50", "2、公务接待费|0.50", "C7-03 ~F10-02")]
    [InlineData(Zhejiang, "某市示范监狱|30.00|30.00|30.00", "某市示范监狱|31.00|31.00|31.00", "C2-01 C2-01 C2-01")]
    [InlineData(Zhejiang, "一般行政管理事务|28.00|||28.00", "一般行政管理事务|29.00|||29.00", "C3-01 C3-01 C3-05")]
    [InlineData(Zhejiang, "一般行政管理事务|25.00||||25.00", "一般行政管理事务|24.00||||24.00", "C5-01 C5-01 Z5-02")]
    [InlineData(Zhejiang, "某市示范监狱|1.00||0.50||0.50|0.50", "某市示范监狱|1.10||0.50||0.50|0.60", "C7-03 C7-03")]
    [InlineData(Zhejiang, "某市示范监狱|示范保障|8.00|8.00", "某市示范监狱|示范保障|9.00|9.00", "C10-01 C10-01")]
    public void A_changed_figure_breaks_just_what_it_stands_in(string form, string printed, string changed, string broken) =>
        Assert.Equal(broken, string.Join(' ', Broken(Audit(form, (printed, changed)))));

    // Where the first unit is no department, the list is the units alone; where it is, they are its parts.
    [Theory]
    [InlineData("某市示范热线|20.00|20.00", "某市示范办公室|103.00|100.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|3.00|0.00\n某市示范热线|20.00|20.00")]
    [InlineData("某市示范公报室|10.00|10.00", "某市示范公报室|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00\n某市示范公报处|10.00|10.00")]
    public void The_departments_own_sum_is_not_added_to_its_units(string printed, string changed) =>
        Assert.Empty(Broken(Audit(Fujian, (printed, changed))));

    [Fact]
    public void The_department_whose_figure_is_wrong_is_still_the_head_of_its_units()
    {
        var audited = Audit(Fujian, ("某市示范热线|20.00|20.00", "某市示范办公室|104.00|101.00|0.00|0.00|0.00|0.00|0.00|0.00|0.00|3.00|0.00\n某市示范热线|20.00|20.00"));

        Assert.Equal("C2-01 C2-01 C2-01 C2-01", string.Join(' ', Broken(audited)));
        Assert.All(audited.Findings, finding => Assert.Equal(1m, Math.Abs(finding.Difference!.Value)));
    }

    [Fact]
    public void Income_without_a_column_for_money_carried_over_may_be_the_years_alone()
    {
        var audited = Audit(
            Fujian,
            ("上年结转结余|0.00|结转下年支出|0.00", "上年结转结余|5.00|结转下年支出|5.00"),
            ("收入合计|103.00|支出合计|103.00", "收入合计|108.00|支出合计|108.00"),
            ("其他收入|上年结转结余\n合计", "其他收入\n合计"),
            ("|3.00|0.00\n", "|3.00\n"),
            ("|0.00|0.00|0.00\n某市", "|0.00|0.00\n某市"));

        Assert.Empty(Broken(audited));
        Assert.Contains(MadeText.Reasons(audited), reason => reason == "precondition_not_met(C2-08-year)");
    }

    // What is no remark: the identities named in the messages.
    private static IEnumerable<string> Broken(AuditedDocument audited) => audited.Findings
        .Where(finding => finding.Alone > Severity.Info)
        .Select(finding => (finding.Alone == Severity.Warning ? "~" : "") + Regex.Match(finding.Message, @"（([A-Z]+\d*-[\w-]+)）").Groups[1].Value)
        .OrderBy(id => id.TrimStart('~'), StringComparer.Ordinal);

    private static AuditedDocument Audit(string form, params (string From, string To)[] changes)
    {
        var text = File.ReadAllText(Repository.PathOf("fixtures", "forms", form));
        foreach (var (from, to) in changes)
        {
            Assert.Contains(from.Replace('|', '\t'), text, StringComparison.Ordinal);
            text = text.Replace(from.Replace('|', '\t'), to.Replace('|', '\t'), StringComparison.Ordinal);
        }

        return Repository.AuditText(text, form);
    }
}
