using CsvHelper;
using DisclosureAudit.Findings;
using DisclosureAudit.Locate;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Locate;

/// <summary>
/// One slip is one finding that names the wrong figure and what it would have to be; what else it breaks points there. Where several
/// figures may be the wrong one, all are named; where nothing tells, the symptoms stay as they are.
/// </summary>
public partial class LocatorTests
{
    public static readonly TheoryData<string, string, string, string, string> OneSlip = new()
    {
        // Row, roll-up and two ties break; the digit typo is the only figure in all of them.
        { MadeText.T3, "2010301|行政运行|60.00", "2010301|行政运行|66.00", "T3[2010301].合计@L77", "60.00" },
        { MadeText.T3, "合计||125.00", "合计||152.00", "T3[合计].合计@L74", "125.00" },
        { MadeText.T5, "2080506|机关事业单位职业年金缴费支出|2.00|2.00", "2080506|机关事业单位职业年金缴费支出|20.00|2.00", "T5[2080506].合计@L126", "2.00" },
        // The same wrong figure in both columns of a row, and in the other table that prints it.
        { MadeText.T3, "2120803|城市建设支出|20.00||20.00", "2120803|城市建设支出|12.00||12.00", "T3[2120803].合计@L85; T3[2120803].项目支出@L85", "20.00; 20.00" },
        // A row that others have.
        { MadeText.T3, "2080506|机关事业单位职业年金缴费支出|2.00|2.00|\n", "", "T3[2080506].合计; T3[2080506].基本支出", "2.00; 2.00" },
    };

    private static readonly IReadOnlyList<(string File, string Suspect, string Repair)> Real =
    [
        ("上海市普陀区人民政府万里街道办事处24年预算.pdf", "352.67万元@p9", "350.35万元"),
        ("上海市普陀区财政局2024年度部门决算.pdf", "一般公共服务支出（类）（%）@p21", "71.65%"),
        ("西南大学__2023预算.pdf", "C2[2050202].合计@p8", "9646.01"),
        ("苏州__苏州市自然资源和规划局__2026预算__98efb997.pdf", "J7[222].合计@p20; J7[22201].合计@p20; J7[222].项目支出@p20; J7[2220102].合计@p21; J7[22201].项目支出@p20; J7[2220102].项目支出@p21", "0.00; 0.00; 0.00; 0.00; 0.00; 0.00"),
    ];

    [Theory]
    [MemberData(nameof(OneSlip))]
    public void A_slip_in_a_table_is_one_finding_with_its_repair(string title, string from, string to, string suspect, string repair)
    {
        var audited = Repository.AuditText(MadeText.InTable(title, table => table.Replace(from.Replace('|', '\t'), to.Replace('|', '\t'), StringComparison.Ordinal)));

        var cause = Assert.Single(audited.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((suspect, repair), (cause.Suspect, cause.Repair));
        AssertSymptomsPointTo(audited, cause);
    }

    // A part and its total, three slips of one table, an amount that is left out, a far base: no right figure is named alone.
    [Theory]
    [MemberData(nameof(Causes))]
    public void What_is_wrong_in_a_form_is_named_and_nothing_right_is_named_alone(string form, string changes, string alone, string listed)
    {
        var lines = File.ReadAllText(Repository.PathOf("fixtures", form + ".txt")).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        foreach (var change in changes.Split(';'))
        {
            var (at, from, to) = (int.Parse(change.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture) - 1, change.Split(':')[1].Split('→')[0].Replace('⇥', '\t'), change.Split('→')[1].Replace('⇥', '\t'));
            var changed = from.EndsWith('$') ? lines[at][..^(from.Length - 1)] + to : new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(from)).Replace(lines[at], to, 1);
            Assert.NotEqual(lines[at], changed);
            lines[at] = changed;
        }

        var told = Repository.AuditText(string.Join('\n', lines)).Findings.Where(finding => finding.Suspect.Length > 0).Select(finding => CauseText.Read(finding.Suspect, finding.Repair)).ToList();

        Assert.Equal(alone.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), told.Where(alternatives => alternatives.Count == 1).SelectMany(alternatives => alternatives[0]).Select(named => $"{named.Suspect}={named.Repair}").Order(StringComparer.Ordinal));
        Assert.All(listed.Split(';', StringSplitOptions.RemoveEmptyEntries), name => Assert.Contains(name, told.SelectMany(alternatives => alternatives).SelectMany(together => together).Select(named => named.Suspect)));
    }

    public static TheoryData<string, string, string, string> Causes()
    {
        var data = new TheoryData<string, string, string, string>();
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "causes.csv"), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            data.Add(csv.GetString("form"), csv.GetString("changes"), csv.GetString("alone"), csv.GetString("listed"));
        }

        return data;
    }

    [Fact]
    public void Two_slips_in_one_column_are_two_findings()
    {
        var audited = Repository.AuditText(MadeText.WithRows(MadeText.T3, ("2010301|行政运行|60.00", "2010301|行政运行|90.00"), ("2080506|机关事业单位职业年金缴费支出|2.00|2.00", "2080506|机关事业单位职业年金缴费支出|7.00|2.00")));

        Assert.Equal([("T3[2010301].合计@L77", "60.00"), ("T3[2080506].合计@L82", "2.00")], audited.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Suspect, finding.Repair)));
    }

    [Fact]
    public void The_same_slip_in_two_tables_is_one_finding()
    {
        var text = MadeText.WithRows(MadeText.WithRows(MadeText.T3, ("2120803|城市建设支出|20.00||20.00", "2120803|城市建设支出|20.00||21.00")), MadeText.T8, ("2120803|城市建设支出|20.00||20.00", "2120803|城市建设支出|20.00||21.00"));

        var audited = Repository.AuditText(text);

        Assert.Equal(["T3[2120803].项目支出@L85", "T8[2120803].项目支出@L173"], audited.Findings.Where(finding => finding.Severity == Severity.Error).SelectMany(finding => finding.Suspect.Split("; ")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_any_of_several_figures_may_be_the_wrong_one_all_are_named()
    {
        // The amounts of the sentence are those of the tables; its change and its rate are nobody else's.
        var audited = Repository.AuditText(MadeText.Whole.Replace("增加25.00万元，增长25.00%，主要原因是示范工作", "增加25.00万元，增长52.00%，主要原因是示范工作", StringComparison.Ordinal));

        var cause = Assert.Single(audited.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(["25.00%", "42.76万元"], CauseText.Read(cause.Suspect, cause.Repair).Select(together => Assert.Single(together).Repair));
        AssertShownAsPrinted(cause);
    }

    [Fact]
    public void A_sentence_that_its_tables_contradict_is_the_suspect_itself()
    {
        var audited = Repository.AuditText(MadeText.Whole.Replace("收入总计125.00万元，其中：本年收入", "收入总计152.00万元，其中：本年收入", StringComparison.Ordinal));

        var cause = Assert.Single(audited.Findings, finding => finding.Severity == Severity.Error);
        Assert.StartsWith("某市示范局2025年度预算收入总计@L", cause.Suspect, StringComparison.Ordinal);
        Assert.Equal("125.00万元", cause.Repair);
        AssertShownAsPrinted(cause);
    }

    [Fact]
    public void A_table_of_another_unit_is_one_finding_and_takes_its_symptoms_along()
    {
        var audited = Repository.Audited("002");

        var cause = Assert.Single(audited.Findings, finding => finding is { Severity: Severity.Error, Suspect: "T6", Repair: "" });
        Assert.Equal("T6[合计].合计=T5[合计].基本支出", cause.Roles);
        var symptoms = audited.Findings.Where(finding => finding.Cause is { } at && audited.Findings[at] == cause).ToList();
        Assert.Equal(["T5", "T5", "T5", "T11", ""], symptoms.Select(symptom => symptom.Place.Table));
        Assert.Equal(["table-tie", "sheet-count"], audited.Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.RuleId));
    }

    [Fact]
    public void A_document_without_contradictions_has_no_suspects() => Assert.All(MadeText.Audited.Findings, finding => Assert.Equal(("", "", null), (finding.Suspect, finding.Repair, finding.Cause)));

    [Fact]
    public void A_document_full_of_contradictions_gets_an_answer_after_so_many_values_tried()
    {
        var random = new Random(5);
        var text = AnAmount().Replace(File.ReadAllText(Repository.PathOf("fixtures", "documents", Repository.Documents["001"])), match => random.Next(2) == 0 ? match.Value : (decimal.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) + random.Next(1, 999)).ToString(System.Globalization.CultureInfo.InvariantCulture));

        var audited = Repository.AuditText(text);

        Assert.InRange(audited.Findings.Count(finding => finding.Alone == Severity.Error), 100, 1000);
        Assert.InRange(audited.Result!.TrialsGivenUp ?? 0, 1, 11_000);
    }

    [CorpusFact]
    public void Slips_of_real_documents_are_located_as_their_pages_show() => Assert.All(Real, known =>
        Assert.Contains((known.Suspect, known.Repair), Repository.AuditFile(Corpus.Files.Single(path => Path.GetFileName(path) == known.File)).Findings.Select(finding => (finding.Suspect, finding.Repair))));

    [System.Text.RegularExpressions.GeneratedRegex(@"\d+\.\d\d")]
    private static partial System.Text.RegularExpressions.Regex AnAmount();

    // The report marks a suspect, and explain tells what it prints, by the name that it has among the figures.
    private static void AssertShownAsPrinted(Finding cause)
    {
        var figures = cause.Evidence.Select(operand => $"{operand.Role}@{operand.Place.At}").ToList();
        Assert.Equal(figures.Count, figures.Distinct().Count());
        Assert.All(CauseText.Read(cause.Suspect, cause.Repair).SelectMany(together => together), suspect => Assert.Contains(suspect.Suspect, figures));
    }

    private static void AssertSymptomsPointTo(AuditedDocument audited, Finding cause)
    {
        var symptoms = audited.Findings.Where(finding => finding.Alone == Severity.Error && finding != cause).ToList();
        Assert.NotEmpty(symptoms);
        Assert.All(symptoms, symptom => Assert.Equal((Severity.Info, cause), (symptom.Severity, audited.Findings[symptom.Cause!.Value])));
    }
}
