using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Draws made pages of 200 by 100 points. Of their font F1 each glyph is half as wide as the font is high.</summary>
internal static class Drawn
{
    public const string Font = "/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Made /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [" + Widths + "] /FontDescriptor << /Ascent 800 /Descent -200 >> >> >>";

    private const string Ten = "500 500 500 500 500 500 500 500 500 500 ";
    private const string Widths = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + "500 500 500 500 500 500";

    public static PageDrawing Page(string content, string entries = "", string resources = "", PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        var builder = new PdfBuilder();
        builder.AddPage(content, Entries(resources, entries));
        return Page(builder, limits, cancellation);
    }

    public static PageDrawing Page(PdfBuilder builder, PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        var file = Made.Open(builder.Write());
        return new PdfDrawer(file, limits ?? PdfLimits.Default).Draw(file.Pages[0], cancellation);
    }

    /// <summary>The entries of a page; without resources of their own those with the font and more.</summary>
    public static string Entries(string resources = "", string entries = "") =>
        $"{(entries.Contains("MediaBox", StringComparison.Ordinal) ? "" : "/MediaBox [0 0 200 100]")} {entries} {(entries.Contains("/Resources", StringComparison.Ordinal) ? "" : $"/Resources << {Font} {resources} >>")}";

    public static string Text(PageDrawing page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text ?? "□"));

    public static void AssertBox(double left, double top, double right, double bottom, Box box)
    {
        Assert.Equal(left, box.Left, 0.01);
        Assert.Equal(top, box.Top, 0.01);
        Assert.Equal(right, box.Right, 0.01);
        Assert.Equal(bottom, box.Bottom, 0.01);
    }
}
