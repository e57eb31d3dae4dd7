using System.Text.Json;
using DisclosureAudit.Collect;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Collect;

/// <summary>Folders of downloads as input.</summary>
public sealed class StoreDocumentsTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();

    public StoreDocumentsTests()
    {
        Directory.CreateDirectory(folder["下载/records"]);
        File.WriteAllText(folder["下载/store.json"], "{}");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_each_address_what_stands_there_now_is_taken_wherever_the_store_lies()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf", "1-neu.pdf");
        Add("http://a/", "", FetchedRole.List, "index.html");
        Add("http://a/x.zip", "", FetchedRole.Archive, "x.zip");
        File.WriteAllText(folder["own.txt"], "own");

        var inputs = InputFinder.Find([folder.Path]);

        Assert.Equal(["1-neu.pdf", "own.txt"], inputs.Files.Select(file => Path.GetFileName(file.Document)).Order(StringComparer.Ordinal));
        Assert.Equal(["http://a/1.pdf", null], inputs.Files.Select(file => file.Provenance?.Url).OrderDescending(StringComparer.Ordinal));
        Assert.Contains("1 个文件", Assert.Single(inputs.Notes).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_named_by_itself_keeps_its_source_also_an_older_one()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf", "1-neu.pdf");
        var older = Directory.EnumerateFiles(folder["下载/files"], "1.pdf", SearchOption.AllDirectories).Single();

        var file = Assert.Single(InputFinder.Find([older]).Files);

        Assert.Equal(("http://a/1.pdf", At), (file.Provenance!.Url, file.Provenance.FetchedAt));
    }

    [Fact]
    public void What_is_said_of_older_versions_is_said_once_and_only_where_they_are_left_out()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf", "1-neu.pdf");

        Assert.Single(InputFinder.Find([folder["下载"], folder["下载"] + "/"]).Notes);
        var all = InputFinder.Find([folder["下载/files"]]);
        Assert.Equal((2, 0), (all.Files.Count, all.Notes.Count));
    }

    [Fact]
    public void A_file_of_two_addresses_is_taken_once()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf");
        Add("http://b/1.pdf", "", FetchedRole.Document, "1.pdf");

        Assert.Equal("http://a/1.pdf", Assert.Single(InputFinder.Find([folder["下载"]]).Files).Provenance!.Url);
    }

    [Fact]
    public void A_pull_that_is_not_complete_is_told_of()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf");
        Write("下载/pull.json", new PullMark(At, ["http://a/"], false));

        Assert.Contains("尚未完成", Assert.Single(InputFinder.Find([folder["下载"]]).Notes).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_a_page_lists_are_neighbours_and_others_are_not()
    {
        Add("http://a/1.pdf", "http://a/t1.html", FetchedRole.Document, "报表.pdf");
        Add("http://a/2.pdf", "http://a/t1.html", FetchedRole.Document, "说明.pdf");
        Add("http://a/3.pdf", "http://a/t2.html", FetchedRole.Document, "他局.pdf");

        var files = InputFinder.Find([folder["下载"]]).Files;
        var near = new Neighbours(files).Of(files.Single(file => file.Document.EndsWith("说明.pdf", StringComparison.Ordinal)));

        Assert.EndsWith("报表.pdf", Assert.Single(near).Document, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_record_names_and_that_is_not_there_is_not_passed_over()
    {
        Add("http://a/1.pdf", "", FetchedRole.Document, "1.pdf");
        Directory.Delete(folder["下载/files"], recursive: true);

        Assert.Single(InputFinder.Find([folder["下载"]]).Files);
    }

    private void Add(string url, string listedOn, FetchedRole role, params string[] names)
    {
        var versions = names.Select(name => Version(url, name)).ToList();
        Write($"下载/records/{Guid.NewGuid():N}.json", new FetchRecord(url, "", "", "", "", listedOn, role, versions, new LastLook(At, LookOutcome.Stored, Sentence.None)));
    }

    private FetchedVersion Version(string url, string name)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));
        var file = $"files/{hash[..16]}/{name}";
        Directory.CreateDirectory(Path.GetDirectoryName(folder[$"下载/{file}"])!);
        File.WriteAllText(folder[$"下载/{file}"], name);
        return new FetchedVersion(hash, name.Length, file, At, 200, url, [], new Dictionary<string, string>());
    }

    private void Write<T>(string name, T value) => File.WriteAllText(folder[name], JsonSerializer.Serialize(value, StoreFolder.Json));
}
