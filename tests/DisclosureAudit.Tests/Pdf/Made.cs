using DisclosureAudit.Pdf;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Opens made files.</summary>
internal static class Made
{
    public const string Content = "BT (text) Tj ET";

    public static PdfFile Open(byte[] bytes, PdfLimits? limits = null) => PdfFile.Open(bytes, limits ?? PdfLimits.Default);

    public static PdfFile Open(string text) => Open(PdfBuilder.Bytes(text));

    public static PdfProblem Problem(byte[] bytes, PdfLimits? limits = null) => Assert.Throws<PdfProblemException>(() => Open(bytes, limits)).Problem;

    /// <summary>The content of each page, of which nothing is missing.</summary>
    public static IEnumerable<string> Contents(PdfFile file) => file.Pages.Select(page =>
    {
        var contents = page.Contents();
        Assert.Empty(contents.Problems);
        return PdfBuilder.Text(contents.Bytes);
    });

    public static void AssertOnePage(byte[] bytes) => Assert.Equal([Content], Contents(Open(bytes)));
}
