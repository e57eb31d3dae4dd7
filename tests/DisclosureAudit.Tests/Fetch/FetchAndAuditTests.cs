using System.Text;
using System.Text.Json;
using CsvHelper;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Tests.Fixtures;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>The program as a user runs it: from a page of a site to findings.</summary>
public sealed class FetchAndAuditTests : IAsyncLifetime, IDisposable
{
    private const string ExampleSite = "czj.example.gov.cn";
    private static readonly string[] Texts = ["大同市政务服务中心__2025单位预算.txt", "山西省信访局__2024单位预算.txt", "长治市屯留区信访局__2026部门预算.txt"];

    private readonly TemporaryFolder folder = new();
    private TestSite site = null!;

    public async Task InitializeAsync()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        site = await TestSite.Start(TimeProvider.System);
        var gb18030 = Encoding.GetEncoding("GB18030");
        site.Pages["/yjs/index.html"] = TestSite.Bytes(gb18030.GetBytes($"<html><meta charset=gb2312><a href='t1.html'>大同市政务服务中心2025年单位预算公开</a><a href='txt/2.txt'>{Texts[1]}</a><script>createPageHTML(2, 0, \"index\", \"html\");</script>"), "text/html");
        site.Pages["/yjs/index_1.html"] = TestSite.Bytes(gb18030.GetBytes($"<html><meta charset=gb2312><a href='txt/3.zip'>长治市屯留区信访局2026年部门预算.zip</a>"), "text/html");
        site.Pages["/yjs/t1.html"] = TestSite.Bytes(gb18030.GetBytes("<html><meta charset=gb2312><a href='txt/1.txt'>附件</a>"), "text/html");
        site.Document("/yjs/txt/1.txt", Repository.Fixture(Texts[0]));
        site.Document("/yjs/txt/2.txt", Repository.Fixture(Texts[1]));
        site.Document("/yjs/txt/3.zip", MadeZip.Of([(Texts[2], Repository.Fixture(Texts[2]))], gb18030));
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_two_commands_of_the_readme_lead_from_a_page_to_findings(string readme)
    {
        var commands = File.ReadAllLines(Repository.PathOf(readme)).Select(line => line.Split(" -- ", 2)[^1]).SkipWhile(line => !line.StartsWith("fetch http", StringComparison.Ordinal)).Take(2).Select(line => line.Split(' ')).ToList();
        Assert.Equal(["fetch", "audit"], commands.Select(command => command[0]));
        Assert.Contains(commands[0], word => word.Contains(ExampleSite, StringComparison.Ordinal));

        var fetched = Run([.. commands[0].Select(word => word.Replace(ExampleSite, site.Place, StringComparison.Ordinal)), .. Own()]);
        Assert.True(fetched.ExitCode == 0, fetched.Error);
        var audited = Run(commands[1]);

        Assert.True(audited.ExitCode == 1, audited.Error);
        var folderOfResults = commands[1][Array.IndexOf(commands[1], "--out") + 1];
        var findings = Rows(folder[$"{folderOfResults}/findings.csv"]);
        Assert.Contains(findings, row => row["evidence"].Contains("T6[合计].合计=438.68@L258", StringComparison.Ordinal) && row["source_url"] == site["/yjs/txt/1.txt"]);
        Assert.Contains(findings, row => row["severity"] == "error" && row["source_url"].StartsWith($"{site["/yjs/txt/3.zip"]}#", StringComparison.Ordinal));
        Assert.All(findings, row => Assert.Matches(@"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$", row["fetched_at"]));
    }

    [Fact]
    public void A_trial_names_the_documents_and_leaves_nothing()
    {
        var trial = Run(["fetch", site["/yjs/index.html"], "--into", "下载", "--contact", "you@example.org", "--dry-run", .. Own()]);

        Assert.Equal(0, trial.ExitCode);
        Assert.Equal(3, trial.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("3 个文件", trial.Error, StringComparison.Ordinal);
        Assert.Equal(0, site.CountOf("/yjs/txt/1.txt"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_the_folder_has_is_only_asked_about()
    {
        Run(["fetch", site["/yjs/txt/2.txt"], "--into", "下载", "--contact", "you@example.org", .. Own()]);

        var trial = Run(["fetch", site["/yjs/index.html"], "--into", "下载", "--contact", "you@example.org", "--dry-run", .. Own()]);

        Assert.Contains($"将询问　{site["/yjs/txt/2.txt"]}", trial.Output, StringComparison.Ordinal);
        Assert.Contains($"将下载　{site["/yjs/txt/1.txt"]}", trial.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proxy_of_the_system_is_not_used()
    {
        var pull = Scenarios.Program.Run(folder.Path, ["fetch", site["/yjs/txt/2.txt"], "--into", "下载", "--contact", "you@example.org", .. Own()], null, ("http_proxy", "http://127.0.0.1:9"));

        Assert.True(pull.ExitCode == 0, pull.Error);
    }

    [Fact]
    public void Progress_is_told_as_json_lines()
    {
        File.WriteAllText(folder["清单.csv"], $"网址,单位\n{site["/yjs/txt/1.txt"]},某局\n{site["/missing.pdf"]},某局\n");

        var pull = Run(["fetch", "清单.csv", "--into", "下载", "--contact", "you@example.org", "--progress", "json", .. Own()]);

        Assert.Equal(3, pull.ExitCode);
        var events = pull.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["stored", "failed"], events.Where(line => line.GetProperty("event").GetString() == "looked").Select(line => line.GetProperty("outcome").GetString()));
        var end = Assert.Single(events, line => line.GetProperty("event").GetString() == "end");
        Assert.Equal((1, 1, Repository.Fixture(Texts[0]).Length), (end.GetProperty("stored").GetInt32(), end.GetProperty("failed").GetInt32(), end.GetProperty("bytes").GetInt32()));
    }

    [Fact]
    public void Of_a_store_the_documents_as_they_stand_now_are_checked()
    {
        string[] fetch = ["fetch", site["/yjs/txt/1.txt"], site["/yjs/txt/2.txt"], "--into", "下载", "--contact", "you@example.org", .. Own()];
        Run(fetch);
        site.Document("/yjs/txt/1.txt", [.. Repository.Fixture(Texts[0]), .. "\n更正"u8]);
        Assert.Contains("两个版本都保留", Run(fetch).Error, StringComparison.Ordinal);
        var second = StoreFolder.RecordsOf(folder["下载"]).Single(record => record.Url == site["/yjs/txt/2.txt"]).Current!;
        File.AppendAllText(folder[$"下载/{second.File}"], "changed by hand");

        var audited = Run(["audit", "下载", "--out", "果", "--fail-on", "never"]);

        Assert.Contains("1 个文件已被发布方换掉", audited.Error, StringComparison.Ordinal);
        Assert.Contains($"不再注明来源 {second.FinalUrl}", audited.Error, StringComparison.Ordinal);
        Assert.Equal(2, Rows(folder["果/documents.csv"]).Count);
        Assert.All(Rows(folder["果/findings.csv"]), row => Assert.Equal(row["document"].EndsWith("1.txt", StringComparison.Ordinal) ? site["/yjs/txt/1.txt"] : "", row["source_url"]));
    }

    private string[] Own() => ["--allow-private", site.Place, "--pause", "0"];

    private ProgramResult Run(string[] arguments) => Scenarios.Program.Run(folder.Path, arguments);

    private static List<Dictionary<string, string>> Rows(string path)
    {
        using var csv = CsvReader.FromText(File.ReadAllText(path).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',' });
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(column => column, column => csv.GetString(column), StringComparer.Ordinal));
        }

        return rows;
    }
}
