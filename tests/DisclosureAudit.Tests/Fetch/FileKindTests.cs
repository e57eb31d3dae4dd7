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
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "a.XLS", ".xls")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "a.et", ".et")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "a.exe", ".doc")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "a", ".7z")]
    [InlineData("{\\rtf1", "a", ".doc")]
    [InlineData("<!DOCTYPE html><p>", "a.pdf", ".html")]
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

    private string? Of(byte[] bytes, string name)
    {
        File.WriteAllBytes(folder["a"], bytes);
        return FileKind.Of(folder["a"], name);
    }
}
