using System.Text;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tests.Read;

/// <summary>Bytes to numbered lines and pages; what is no text is refused with its reason.</summary>
public class TextSourceTests
{
    [Theory]
    [InlineData("甲\n乙\n", "甲|乙")]
    [InlineData("甲\r\n乙\r\n", "甲|乙")]
    [InlineData("甲\r乙", "甲|乙")]
    [InlineData("甲\n\n乙", "甲||乙")]
    [InlineData("甲\n\r\n乙", "甲||乙")]
    [InlineData("甲\f乙", "甲|乙")]
    [InlineData("\n", "")]
    [InlineData("甲", "甲")]
    public void Every_line_end_ends_a_line(string text, string lines)
    {
        var source = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(lines.Split('|'), source.Lines.Select(line => line.Text));
        Assert.Equal(Enumerable.Range(1, source.Lines.Count), source.Lines.Select(line => line.Number));
    }

    [Fact]
    public void A_form_feed_begins_a_page()
    {
        var source = Read("甲\n\f乙\n丙\f\f丁"u8.ToArray());

        Assert.Equal(["甲1", "1", "乙2", "丙2", "3", "丁4"], source.Lines.Select(line => $"{line.Text}{line.Page}"));
        Assert.Equal(4, source.Pages);
    }

    [Fact]
    public void The_hash_and_the_size_are_those_of_the_bytes()
    {
        var source = Read([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n']);

        Assert.Equal("a", source.Lines.Single().Text);
        Assert.Equal((5, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n']))), (source.Bytes, source.Sha256));
    }

    [Theory]
    [InlineData(new byte[0], "empty")]
    [InlineData(new byte[] { (byte)'a', 0 }, "not_text")]
    [InlineData(new byte[] { 1, 2, 3, 4 }, "not_text")]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF }, "not_text")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "not_text")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "unsupported_kind")]
    public void What_is_no_text_is_refused(byte[] bytes, string reason) => Assert.Equal(reason, Assert.Throws<UnreadableDocumentException>(() => Read(bytes)).Reason);

    [Theory]
    [InlineData("甲\t乙\t\n丙\t丁", true)]
    [InlineData("甲\t乙\n丙\t丁\n", false)]
    [InlineData("甲\n乙", false)]
    public void A_text_keeps_or_has_lost_the_empty_cells_at_line_ends(string text, bool keeps) => Assert.Equal(keeps, Read(Encoding.UTF8.GetBytes(text)).KeepsTrailingCells);

    private static SourceText Read(byte[] bytes) => new TextSource(new LineMarks([])).Read(new MemoryStream(bytes));
}
