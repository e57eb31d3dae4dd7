using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Report.Html;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Pdf;

namespace DisclosureAudit.Tests.Report;

/// <summary>report.html: one file with everything in it, in which nothing of a document is more than text, and nobody's personal data stand.</summary>
public sealed partial class HtmlReportTests : IDisposable
{
    private const string Mobile = "13812345678";
    private readonly string folder = Directory.CreateTempSubdirectory("report").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void It_holds_the_findings_the_coverage_and_the_lines_of_the_text()
    {
        var report = Write(Text(Repository.Documents["002"]));

        using var data = DataOf(report);
        var audited = Repository.Audited("002");
        Assert.Equal(audited.FindingIds, data.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()));
        Assert.Equal("contradicts", data.RootElement.GetProperty("verdict").GetProperty("state").GetString());
        Assert.Equal(audited.Result!.Coverage.Count, data.RootElement.GetProperty("coverage").GetArrayLength());
        Assert.Equal(audited.Source!.Lines.Count, LinesOf(report).Count);
        Assert.DoesNotContain("{{", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_of_a_table_in_a_text_says_which_cell_of_its_line_it_is()
    {
        var report = Write(Text(Repository.Documents["002"]));
        using var data = DataOf(report);
        var lines = LinesOf(report);

        var cells = data.RootElement.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("operands").EnumerateArray())
            .Where(operand => operand.GetProperty("cell").ValueKind == JsonValueKind.Number)
            .Select(operand => (Printed: operand.GetProperty("printed").GetString(), Cell: lines[operand.GetProperty("line").GetInt32() - 1].Split('\t')[operand.GetProperty("cell").GetInt32()].Trim()))
            .ToList();
        Assert.InRange(cells.Count, 10, int.MaxValue);

        // A sheet names the unit once, and its figures are told with it.
        Assert.All(cells, cell => Assert.Equal(cell.Printed, cell.Printed!.EndsWith('元') ? cell.Cell + cell.Printed[^(cell.Printed.EndsWith("万元", StringComparison.Ordinal) ? 2 : 1)..] : cell.Cell));
    }

    [Fact]
    public void It_is_the_same_on_every_run() => Assert.Equal(Write(Text(Repository.Documents["003"])), Write(Text(Repository.Documents["003"])));

    // The page allows only scripts of these hashes.
    [Fact]
    public void Its_script_and_style_are_known_by_their_hashes()
    {
        var report = Write(Text(Repository.Documents["001"]));

        Assert.Equal(HashIn(report, "script-src"), HashOf(Between(report, "<script type=\"module\">", "</script>")));
        Assert.Equal(HashIn(report, "style-src"), HashOf(Between(report, "<style>", "</style>")));
    }

    [Fact]
    public void What_a_document_says_is_text_and_ends_no_script()
    {
        const string Hostile = "</script><script>alert(1)</script>\u202E";
        var text = MadeText.WithRows(MadeText.T3, ("2010301|行政运行|60.00", $"2010301|行政运行{Hostile}|66.00"));

        var report = Write(Made("某局“<b>'&.txt", text));

        Assert.DoesNotContain("<script>alert", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', report);
        Assert.Equal(4, Regex.Count(report, "</script>"));
        using var data = DataOf(report);
        Assert.Equal("某局“<b>'&.txt", data.RootElement.GetProperty("documents")[0].GetProperty("name").GetString());
        Assert.Contains(LinesOf(report), line => line.Contains("</script><script>alert(1)", StringComparison.Ordinal));
    }

    [Fact]
    public void Personal_data_stand_in_no_byte_of_it()
    {
        var report = Write(Made("某局.txt", MadeText.Whole + $"\n联系人：张某某\n联系电话：{Mobile}\n"));

        Assert.DoesNotContain(Mobile, report, StringComparison.Ordinal);
        Assert.DoesNotContain(LinesOf(report), line => line.Contains(Mobile, StringComparison.Ordinal));
        Assert.Contains(LinesOf(report), line => line.Contains("138****", StringComparison.Ordinal));
    }

    [Fact]
    public void A_PDF_with_personal_data_is_shown_only_where_that_is_asked_for()
    {
        var file = Path.Combine(folder, "某局.pdf");
        File.WriteAllBytes(file, File.ReadAllBytes(Repository.PathOf("fixtures", "printed", "003-writer.pdf")));
        var document = Repository.AuditFile(file);
        var personal = document with { Source = document.Source! with { Lines = [.. document.Source!.Lines, document.Source.Lines[0] with { Text = $"联系电话：{Mobile}" }] } };
        var input = new InputFile("某局.pdf", file);

        Assert.Equal((null, true), (ReportSource.Of(personal, input, embedOriginals: false).Base64, ReportSource.Of(personal, input, embedOriginals: false).IsMasked));
        Assert.Equal(Convert.ToBase64String(File.ReadAllBytes(file)), ReportSource.Of(personal, input, embedOriginals: true).Base64);
        Assert.True(ReportSource.Of(personal, input, embedOriginals: true).IsPersonal);
        Assert.Equal(Convert.ToBase64String(File.ReadAllBytes(file)), ReportSource.Of(document, input, embedOriginals: false).Base64);
    }

    [Fact]
    public void A_PDF_in_which_nothing_was_found_is_shown_where_a_figure_of_another_file_stands_in_it()
    {
        var tables = Path.Combine(folder, "山西省信访局2024年预算报表.pdf");
        File.Copy(Repository.PathOf("fixtures", "printed", "001-ruled.pdf"), tables);
        var printed = File.ReadAllText(Repository.PathOf("fixtures", "documents", Repository.Documents["001"]));
        var words = printed[..printed.LastIndexOf("第二部分", StringComparison.Ordinal)] + printed[printed.LastIndexOf("第三部分", StringComparison.Ordinal)..].Replace("财政拨款收支总预算2,773.65", "财政拨款收支总预算2,737.65", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "山西省信访局2024年预算说明.txt"), words);

        using var data = DataOf(Write(Language.Chinese, 20_000_000, [.. InputFinder.Find([folder]).Files]));

        var shown = data.RootElement.GetProperty("documents").EnumerateArray().Single(document => document.GetProperty("name").GetString() == Path.GetFileName(tables));
        Assert.Equal((0, "src-d1"), (shown.GetProperty("errors").GetInt32(), shown.GetProperty("source").GetString()));
        Assert.Contains(data.RootElement.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("operands").EnumerateArray()), operand => operand.GetProperty("file").GetString() == Path.GetFileName(tables) && operand.GetProperty("box").ValueKind == JsonValueKind.Array);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_shown()
    {
        var file = Path.Combine(folder, "某局.pdf");
        File.WriteAllBytes(file, File.ReadAllBytes(Repository.PathOf("fixtures", "printed", "003-writer.pdf")));
        var document = Repository.AuditFile(file);
        File.AppendAllText(file, "%");

        Assert.Null(ReportSource.Of(document, new InputFile("某局.pdf", file), embedOriginals: false).Base64);
    }

    // 张三/我的文档/公开/甲.txt says more than who reads the report has to know.
    [Theory]
    [InlineData("甲.txt", "../%E7%94%B2.txt")]
    [InlineData("公开/a b#.txt", "../%E5%85%AC%E5%BC%80/a%20b%23.txt")]
    [InlineData("../张三/甲.txt", "")]
    public void A_document_near_the_results_is_linked_and_one_further_off_is_not(string path, string link)
    {
        using var results = new OutputFolder(Results, new DiskFiles());

        Assert.Equal(link, results.LinkTo(Path.GetFullPath(Path.Combine(folder, path))));
    }

    [Fact]
    public void A_large_report_has_a_file_for_each_document_with_findings()
    {
        Write(Language.Chinese, 1, Text(Repository.Documents["002"]), Text(Repository.Documents["001"]), Text(Repository.Documents["003"]));

        Assert.Equal(["report-0001.html", "report-0003.html", "report.html", "请核对-0001.html", "请核对-0002.html"], Directory.EnumerateFiles(Results, "*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var data = DataOf(File.ReadAllText(Path.Combine(Results, "report.html")));
        Assert.Equal(["report-0001.html", "report-0003.html"], data.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("link").GetString()).Where(link => link!.StartsWith("report", StringComparison.Ordinal)));
        Assert.Empty(SourceScript().Matches(File.ReadAllText(Path.Combine(Results, "report.html"))));

        Write(Text(Repository.Documents["001"]));
        Assert.Equal(["report.html"], Directory.EnumerateFiles(Results, "*.html").Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_unit_is_asked_is_a_page_without_script()
    {
        Write(Language.English, 20_000_000, Text(Repository.Documents["002"]));

        var letter = File.ReadAllText(Path.Combine(Results, "请核对-0001.html"));
        Assert.Contains("<h1>Please check: 大同市政务服务中心</h1>", letter, StringComparison.Ordinal);
        Assert.Contains("T6[合计].合计 = T5[合计].基本支出: 438.68 ≠ 172.13", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", letter, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(letter, "<li>"));
    }

    private string Results => Path.Combine(folder, "结果");

    private string Write(InputFile input) => Write(Language.Chinese, 20_000_000, input);

    private string Write(Language language, long largest, params InputFile[] inputs)
    {
        var audit = new Audit(Repository.Rules, language, TimeProvider.System, new Neighbours(inputs));
        using var results = new OutputFolder(Results, new DiskFiles());
        using var writer = new ReportWriter(results, RunInfo.Of(Repository.Rules, []), DateTimeOffset.UnixEpoch, false, new HtmlReport(results, Repository.Rules, language, false, largest));
        foreach (var input in inputs)
        {
            writer.Add(audit.Run(input), input);
        }

        writer.Complete(DateTimeOffset.UnixEpoch);
        return File.ReadAllText(Path.Combine(Results, "report.html"));
    }

    private static InputFile Text(string name) => new(name, Repository.PathOf("fixtures", "documents", name));

    private InputFile Made(string document, string text)
    {
        var path = Path.Combine(folder, "made.txt");
        File.WriteAllText(path, text);
        return new InputFile(document, path);
    }

    private static JsonDocument DataOf(string report) => JsonDocument.Parse(Between(report, "<script type=\"application/json\" id=\"data\">", "</script>"));

    private static List<string> LinesOf(string report)
    {
        using var source = JsonDocument.Parse(Convert.FromBase64String(SourceScript().Match(report).Groups["base64"].Value));
        return source.RootElement.GetProperty("lines").EnumerateArray().Select(line => line.GetString()!).ToList();
    }

    private static string Between(string text, string start, string end) => text.IndexOf(start, StringComparison.Ordinal) + start.Length is var from ? text[from..text.IndexOf(end, from, StringComparison.Ordinal)] : "";

    private static string HashIn(string report, string directive) => Regex.Match(report, directive + " 'sha256-(?<hash>[^']+)'").Groups["hash"].Value;

    private static string HashOf(string text) => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<script type=\"application/octet-stream\" id=\"src-d1\" data-kind=\"text\">(?<base64>[^<]*)</script>")]
    private static partial Regex SourceScript();
}
