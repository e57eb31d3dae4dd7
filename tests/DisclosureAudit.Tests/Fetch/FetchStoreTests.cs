using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>What downloads are kept in.</summary>
public sealed class FetchStoreTests : IDisposable
{
    private const string Url = "http://a.gov.cn/公开/预算.pdf?年=2025";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Bytes_stand_under_their_hash_and_what_is_known_under_their_address()
    {
        var store = new FetchStore(folder["存"]);
        var (hash, file) = Keep(store, "hello");
        store.Save(Record(hash, file));

        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", hash);
        Assert.Equal($"files/2c/{hash}.pdf", file);
        Assert.Equal("hello", File.ReadAllText(store.PathOf(file)));
        var found = new FetchStore(folder["存"]).Find(Url)!;
        Assert.Equal(("某局", hash, "stored"), (found.Unit, Assert.Single(found.Versions).Sha256, found.Last.Outcome));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), found.Versions[0].FetchedAt);
        Assert.Null(store.Find("http://a.gov.cn/other"));
        Assert.Equal(Url, Assert.Single(store.All()).Url);
    }

    [Fact]
    public void The_same_bytes_are_kept_once()
    {
        var store = new FetchStore(folder["存"]);

        Assert.Equal(Keep(store, "hello"), Keep(store, "hello"));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(folder["存"], "files"), "*", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder["存"], "partial")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"url\": \"x\"}")]
    [InlineData("null")]
    public void A_record_that_is_damaged_is_as_good_as_none(string text)
    {
        var store = new FetchStore(folder["存"]);
        var (hash, file) = Keep(store, "hello");
        store.Save(Record(hash, file));
        File.WriteAllText(Assert.Single(Directory.EnumerateFiles(Path.Combine(folder["存"], "records"))), text);

        Assert.Null(store.Find(Url));
        Assert.Empty(store.All());
    }

    [Fact]
    public void A_folder_with_other_files_is_not_taken()
    {
        File.WriteAllText(folder["我的.txt"], "mine");

        Assert.Contains("--into", Assert.Throws<OutputException>(() => new FetchStore(folder.Path)).Sentence.Chinese, StringComparison.Ordinal);
        Assert.Throws<OutputException>(() => new FetchStore(folder["我的.txt"]));
        Assert.Equal(["我的.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    private static (string Sha256, string File) Keep(FetchStore store, string text)
    {
        File.WriteAllText(store.PartialOf(Url), text);
        return store.Keep(store.PartialOf(Url), ".pdf");
    }

    private static FetchRecord Record(string hash, string file)
    {
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        return new FetchRecord(Url, "某局", "2025", "预算", "某局“2025”预算", "", [new FetchedVersion(hash, 5, file, at, 200, Url, [], new Dictionary<string, string> { ["etag"] = "\"1\"" })], new LastLook(at, "stored", ""));
    }
}
