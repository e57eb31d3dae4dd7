using System.Text;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>What a file is, by its bytes.</summary>
public sealed class FileKindTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileKindTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("%PDF-1.7", "x", ".pdf")]
    [InlineData("\u0001\u0002junk\n%PDF-1.4", "x", ".pdf")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ".xls", ".doc")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ".et", ".doc")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ".wps", ".wps")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....W\0o\0r\0k\0b\0o\0o\0k\0", ".doc", ".xls")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....W\0o\0r\0k\0b\0o\0o\0k\0", ".et", ".et")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "a", ".7z")]
    [InlineData("{\\rtf1", "a", ".doc")]
    [InlineData("<!DOCTYPE html><p>", ".pdf", ".html")]
    [InlineData("\u0089PNG\r\n\u001A\n", "a.pdf", null)]
    [InlineData("\u007FELF\u0002\u0001", "a.txt", null)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a.pdf", null)]
    public void Bytes_decide_and_not_the_name(string bytes, string name, string? kind) => Assert.Equal(kind, Of(Encoding.Latin1.GetBytes(bytes), name));

    [Theory]
    [InlineData("GB18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Text_is_text_in_its_charset_also_where_a_character_is_cut(string encoding)
    {
        var coder = Encoding.GetEncoding(encoding);
        foreach (var front in new[] { "", "a", "ab", "abc" })
        {
            byte[] text = [.. encoding == "utf-16" ? coder.GetPreamble() : [], .. coder.GetBytes(front + string.Concat(Enumerable.Repeat("预算？有吗? 没有㐂", 2_000)))];
            Assert.Equal(".txt", Of(text, "a"));
        }
    }

    [Fact]
    public void A_workbook_is_known_wherever_its_name_stands()
    {
        foreach (var front in new[] { 65_530, 65_536, 65_545, 200_000 })
        {
            byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[front], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[100]];
            Assert.Equal(".xls", Of(bytes, ""));
        }
    }

    [Fact]
    public void An_archive_of_files_that_are_not_packed_is_an_archive() => Assert.Equal(".zip", Of(MadeZip.Stored("a.pdf", TestSite.Pdf("a")), ".pdf"));

    [Theory]
    [InlineData("[Content_Types].xml", "ppt/presentation.xml")]
    [InlineData("mimetype", "META-INF/manifest.xml")]
    [InlineData("META-INF/MANIFEST.MF", "a.class")]
    public void Files_of_other_programs_are_none(string first, string second) => Assert.Null(Of(MadeZip.Of((first, "<x/>"u8.ToArray()), (second, "<x/>"u8.ToArray())), ""));

    private string? Of(byte[] bytes, string name)
    {
        File.WriteAllBytes(folder["a"], bytes);
        return FileKind.Of(folder["a"], name);
    }
}
