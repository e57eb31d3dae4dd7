using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>What downloads are kept in.</summary>
public sealed class FetchStoreTests : IDisposable
{
    private const string Url = "http://a.gov.cn/公开/预算.pdf?年=2025";
    private const string Hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Bytes_stand_under_their_hash_and_what_is_known_under_their_address()
    {
        using var store = new FetchStore(folder["存"]);
        var file = Keep(store, "hello", "某局.pdf");
        store.Save(Record(file));

        Assert.Equal($"files/{Hash[..16]}/某局.pdf", file);
        Assert.Equal("hello", File.ReadAllText(store.PathOf(file)));
        var found = store.Find(Url)!;
        Assert.Equal(("某局", Hash, LookOutcome.Stored), (found.Unit, found.Current!.Sha256, found.Last.Outcome));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), found.Versions[0].FetchedAt);
        Assert.Null(store.Find("http://a.gov.cn/other"));
        Assert.Equal(Url, Assert.Single(store.All()).Url);
    }

    [Fact]
    public void The_same_bytes_are_kept_once_under_the_name_that_they_came_by_first()
    {
        using var store = new FetchStore(folder["存"]);

        Assert.Equal(Keep(store, "hello", "甲.pdf"), Keep(store, "hello", "乙.pdf"));
        Assert.Equal("甲.pdf", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(Path.Combine(folder["存"], "files"), "*", SearchOption.AllDirectories))));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder["存"], "partial")));
    }

    [Fact]
    public void Other_bytes_whose_hash_begins_alike_stand_apart()
    {
        using var store = new FetchStore(folder["存"]);
        var place = Path.Combine(folder["存"], "files", Hash[..16]);
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, "甲.pdf"), "made to have the same first digits");

        Assert.Equal($"files/{Hash}/乙.pdf", store.PlaceOf(Hash, "乙.pdf"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"url\": \"x\"}")]
    [InlineData("null")]
    [InlineData("{\"versions\": [null]}")]
    public void A_record_that_is_damaged_is_as_good_as_none(string text)
    {
        using var store = new FetchStore(folder["存"]);
        store.Save(Record(Keep(store, "hello", "某局.pdf")));
        File.WriteAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(folder["存"], "records"))), text);

        Assert.Null(store.Find(Url));
        Assert.Empty(store.All());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("files/../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("files/2cf24dba5fb0a30e/../../../passwd")]
    [InlineData("files/2cf24dba5fb0a30e/..\\..\\passwd")]
    [InlineData("files/2cf24dba5fb0a30e/..")]
    [InlineData("files/0000000000000000/某局.pdf")]
    public void A_record_that_leads_elsewhere_is_none(string file)
    {
        using var store = new FetchStore(folder["存"]);
        store.Save(Record(file));

        Assert.Null(store.Find(Url));
    }

    [Fact]
    public void A_folder_with_other_files_is_not_taken()
    {
        File.WriteAllText(folder["我的.txt"], "mine");

        Assert.Contains("--into", Assert.Throws<OutputException>(() => new FetchStore(folder.Path)).Sentence.Chinese, StringComparison.Ordinal);
        Assert.Throws<OutputException>(() => new FetchStore(folder["我的.txt"]));
        Assert.Equal(["我的.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_is_being_filled_is_not_filled_by_another()
    {
        using (new FetchStore(folder["存"]))
        {
            Assert.Contains("另一个下载", Assert.Throws<OutputException>(() => new FetchStore(folder["存"])).Sentence.Chinese, StringComparison.Ordinal);
        }

        new FetchStore(folder["存"]).Dispose();
    }

    private static string Keep(FetchStore store, string text, string name)
    {
        var partial = store.PartialOf(Url).Path;
        File.WriteAllText(partial, text);
        var place = store.PlaceOf(FetchStore.HashOf(partial), name);
        store.Keep(partial, place);
        return place;
    }

    private static FetchRecord Record(string file)
    {
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        return new FetchRecord(Url, "某局", "2025", "预算", "某局“2025”预算", "", FetchedRole.Document, [new FetchedVersion(Hash, 5, file, at, 200, Url, [], new Dictionary<string, string> { ["etag"] = "\"1\"" })], new LastLook(at, LookOutcome.Stored, Sentence.None));
    }
}
