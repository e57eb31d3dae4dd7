using System.Text;
using DisclosureAudit.Collect.Stores;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>Archives are unpacked into records of their own, and hurt nobody.</summary>
public sealed class ArchiveTests : PullTest
{
    private static readonly byte[] Pdf = TestSite.Pdf("one");

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    [InlineData(null)]
    public async Task Its_files_are_documents_with_names_as_they_were_meant(string? encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await Pull(MadeZip.Of([("2025年/某局2025年部门预算.pdf", Pdf), ("__MACOSX/._x", [1]), ("Thumbs.db", [1]), ("2025年/", [])], encoding is null ? null : Encoding.GetEncoding(encoding)));

        var record = Assert.Single(Folder.Records, record => record.Role == FetchedRole.Document);
        Assert.Equal($"{Site["/a.zip"]}#{Uri.EscapeDataString("2025年")}/{Uri.EscapeDataString("某局2025年部门预算.pdf")}", record.Url);
        Assert.EndsWith("/某局2025年部门预算.pdf", record.Current!.File, StringComparison.Ordinal);
        Assert.Equal(Site["/a.zip"], record.ListedOn);
        Assert.Equal(FetchedRole.Archive, Folder[Site["/a.zip"]].Role);
        Assert.Equal(Pdf, Folder.BytesOf(record.Url));
    }

    [Theory]
    [InlineData("../../outside.pdf")]
    [InlineData("/outside.pdf")]
    [InlineData("C:\\outside.pdf")]
    [InlineData("a/../../outside.pdf")]
    [InlineData("..\\outside.pdf")]
    [InlineData("a\nb.pdf")]
    public async Task Names_that_lead_elsewhere_are_refused(string name)
    {
        await Pull(MadeZip.Of((name, Pdf), ("good.pdf", TestSite.Pdf("good"))));

        Assert.Equal(["Refused", "Stored"], Folder.Records.Where(record => record.ListedOn.Length > 0).Select(record => record.Last.Outcome.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder.Folder.Path, "*", SearchOption.AllDirectories), path => path.Contains("outside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_that_are_only_odd_are_taken_and_nothing_is_said_of_them()
    {
        await Pull(MadeZip.Of(("./a.pdf", Pdf), ("b//c.pdf", TestSite.Pdf("c")), ("附件1:预算.pdf", TestSite.Pdf("d"))));

        Assert.Equal(3, Folder.Records.Count(record => record is { Role: FetchedRole.Document, Last.Outcome: LookOutcome.Stored, Last.Reason.Chinese: "" }));
        Assert.Contains(Folder.Records, record => record.Url.EndsWith("#b/c.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_too_large_unpacked_is_refused_and_the_others_are_taken()
    {
        await Pull(MadeZip.Of(("a.txt", new byte[260 << 20]), ("b.pdf", Pdf)));

        Assert.Equal(["a.txt Refused", "b.pdf Stored"], Outcomes());
    }

    [Fact]
    public async Task An_archive_in_an_archive_is_unpacked_and_one_in_that_is_not()
    {
        var third = MadeZip.Of(("deep.pdf", Pdf));
        await Pull(MadeZip.Of(("inner.zip", MadeZip.Of(("inside.pdf", TestSite.Pdf("inside")), ("third.zip", third))), ("outer.pdf", Pdf)));

        Assert.Equal(["inner.zip/inside.pdf Stored", "inner.zip/third.zip Refused", "outer.pdf Stored"], Outcomes());
    }

    [Fact]
    public async Task An_archive_that_grows_beyond_measure_is_refused_whole()
    {
        await Pull(MadeZip.Bomb(11, 100));

        var record = Assert.Single(Folder.Records);
        Assert.Equal(LookOutcome.Refused, record.Last.Outcome);
        Assert.Contains("炸弹", record.Last.Reason.Chinese, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Folder.Path, "partial"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Sizes_that_an_archive_lies_about_are_not_believed()
    {
        var bomb = MadeZip.Bomb(11, 100);
        LieAboutSizes(bomb);
        await Pull(bomb);

        Assert.Equal(11, Folder.Records.Count(record => record.Last.Outcome == LookOutcome.Failed));
        Assert.Empty(StoreDocuments.Of(Folder.Path).Current);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Folder.Path, "partial"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_archive_of_very_many_files_is_refused()
    {
        await Pull(MadeZip.Of(Enumerable.Range(0, 10_001).Select(number => ($"{number}.txt", Array.Empty<byte>()))));

        Assert.Equal(LookOutcome.Refused, Assert.Single(Folder.Records).Last.Outcome);
    }

    [Theory]
    [InlineData("utf-8", 0)]
    [InlineData("utf-16", 0)]
    [InlineData("utf-8", 65_500)]
    [InlineData("utf-16", 200_000)]
    public async Task An_office_file_that_declares_a_document_type_is_refused(string encoding, int padding)
    {
        var xml = Encoding.GetEncoding(encoding);
        byte[] evil = [.. xml.GetPreamble(), .. xml.GetBytes("<?xml version=\"1.0\"?><!--" + new string('x', padding) + "--><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>")];
        var types = Encoding.UTF8.GetBytes("<Types/>");
        await Pull(MadeZip.Of(
            ("evil.docx", MadeZip.Of(("[Content_Types].xml", types), ("word/document.xml", evil))),
            ("good.xlsx", MadeZip.Of(("[Content_Types].xml", types), ("xl/workbook.xml", types)))));

        Assert.Equal(["evil.docx Refused", "good.xlsx Stored"], Outcomes());
        Assert.Contains(Folder.Records, record => record.Last.Reason.Chinese.Contains("XXE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_cannot_be_taken_are_told_of_and_the_others_are_taken()
    {
        var encrypted = MadeZip.Of(("secret.pdf", Pdf));
        encrypted[6] |= 1;
        encrypted[encrypted.AsSpan().IndexOf("PK\x1\x2"u8) + 8] |= 1;
        await Pull(MadeZip.Of(
            ("a.pdf", Pdf),
            ("a.pdf", TestSite.Pdf("another")),
            ("b.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0]),
            ("c.rar", [.. "Rar!"u8, 0x1A, 7, 0]),
            ("d.zip", encrypted),
            ("e.zip", [.. "PK\x3\x4"u8, 0, 0, 0])));

        Assert.Equal(["a.pdf Stored", "a.pdf%231 Refused", "b.jpg Refused", "c.rar Stored", "d.zip/secret.pdf Refused", "e.zip Failed"], Outcomes());
        Assert.Contains(Folder.Records, record => record.Last.Reason.Chinese.Contains("手动解开", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_a_new_version_no_longer_holds_is_gone()
    {
        await Pull(MadeZip.Of(("a.pdf", Pdf), ("b.pdf", TestSite.Pdf("b"))));
        await Pull(MadeZip.Of(("b.pdf", TestSite.Pdf("b")), ("c.pdf", TestSite.Pdf("c"))));

        Assert.Equal(["a.pdf Gone", "b.pdf Unchanged", "c.pdf Stored"], Outcomes());
        Assert.Equal(["b.pdf", "c.pdf"], StoreDocuments.Of(Folder.Path).Current.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_it_held_is_remembered_over_a_look_in_vain()
    {
        await Pull(MadeZip.Of(("a.pdf", Pdf), ("b.pdf", TestSite.Pdf("b"))));
        Site.Pages["/a.zip"] = TestSite.Busy(500, 99, []);
        await Folder.Pull(Site["/a.zip"]);

        await Pull(MadeZip.Of(("b.pdf", TestSite.Pdf("b"))));

        Assert.Equal(["a.pdf Gone", "b.pdf Unchanged"], Outcomes());
    }

    [Fact]
    public async Task Its_files_are_gone_with_it_and_come_back_with_it()
    {
        var archive = MadeZip.Of(("a.pdf", Pdf));
        await Pull(archive);
        Site.Pages.TryRemove("/a.zip", out _);
        await Folder.Pull(Site["/a.zip"]);
        Assert.Equal(["a.pdf Gone"], Outcomes());
        Assert.Empty(StoreDocuments.Of(Folder.Path).Current);

        await Pull(archive);

        Assert.Single(StoreDocuments.Of(Folder.Path).Current);
    }

    [Fact]
    public async Task Its_files_are_gone_when_something_else_stands_there()
    {
        await Pull(MadeZip.Of(("a.pdf", Pdf)));
        await Pull(TestSite.Pdf("no archive"));

        Assert.Equal(["a.pdf Gone"], Outcomes());
        Assert.Equal("a.pdf", Path.GetFileName(Assert.Single(StoreDocuments.Of(Folder.Path).Current)));
    }

    private Task Pull(byte[] archive)
    {
        Site.Document("/a.zip", archive);
        return Folder.Pull(Site["/a.zip"]);
    }

    private List<string> Outcomes() => Folder.Records.Where(record => record.ListedOn.Length > 0).Select(record => $"{record.Url.Split('#')[1]} {record.Last.Outcome}").Order(StringComparer.Ordinal).ToList();

    // The uncompressed sizes of the central directory.
    private static void LieAboutSizes(byte[] archive)
    {
        for (var at = archive.AsSpan().IndexOf("PK\x1\x2"u8); at >= 0;)
        {
            archive.AsSpan(at + 24, 4).Clear();
            archive[at + 24] = 9;
            var next = archive.AsSpan(at + 4).IndexOf("PK\x1\x2"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }
    }
}
