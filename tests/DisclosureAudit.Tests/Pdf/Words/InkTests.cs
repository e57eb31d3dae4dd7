using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Tests.Pdf.Words;

/// <summary>Across its direction of writing, what a word prints lies inside its box. A grey area below each word is as high as the ink of its glyphs.</summary>
public class InkTests
{
    // Lowest and highest ink of “Agp0” in thousandths, as the metrics of the fonts have it, and of ideographs.
    private const string Helvetica = "/Subtype /Type1 /BaseFont /Helvetica";
    private const string SimSun = "/Subtype /TrueType /BaseFont /SimSun /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [500] /FontDescriptor << /Ascent 859 /Descent -141 /MissingWidth 500 >>";
    private const string NoHeight = "/Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FontDescriptor << /Ascent 0 /Descent 0 /FontBBox [0 0 0 0] >>";
    private const string Ideographs = "/Subtype /Type0 /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Ascent 859 /Descent -141 >> >>]";

    public static TheoryData<string, string, double, double> Fonts() => new()
    {
        { Helvetica, "(Agp0)", -218, 718 },
        { SimSun, "(Agp0)", -140, 700 },
        { NoHeight, "(Agp0)", -210, 716 },
        { Ideographs, "<98847B97>", -110, 840 },
        { Ideographs.Replace("/FontDescriptor << /Ascent 859 /Descent -141 >>", "", StringComparison.Ordinal), "<98847B97>", -110, 840 },
    };

    [Theory]
    [MemberData(nameof(Fonts))]
    public void Ink_is_inside_the_box_of_its_word(string font, string text, double bottom, double top)
    {
        foreach (var page in new[] { "", "/Rotate 90", "/Rotate 180", "/Rotate 270", "/UserUnit 2.5", "/CropBox [20 30 180 170]", "/Rotate 90 /CropBox [20 30 180 170] /UserUnit 2" })
        {
            foreach (var matrix in new[] { "1 0 0 1 80 80", "0 1 -1 0 100 80", "-1 0 0 -1 120 100", "0 -1 1 0 80 120", "1.5 0 0 2 60 80", "1 0 0 -1 80 80" })
            {
                AssertInside(font, text, FormattableString.Invariant($"q {matrix} cm 0.6 g 0 {bottom / 100} 10 {(top - bottom) / 100} re f 0 g BT /F 10 Tf {text} Tj ET Q"), page);
            }

            AssertInside(font, text, FormattableString.Invariant($"0.6 g 60 {83 + (bottom / 100)} 10 {(top - bottom) / 100} re f 0 g BT /F 10 Tf 3 Ts 60 80 Td {text} Tj ET"), page);
        }
    }

    private static void AssertInside(string font, string text, string content, string page)
    {
        var builder = new PdfBuilder();
        builder.AddPage(content, $"/MediaBox [0 0 200 200] {page} /Resources << /Font << /F << /Type /Font {font} >> >> >>");
        using var pages = PdfReader.Open(builder.Write(), PdfLimits.Default).Pages().GetEnumerator();
        Assert.True(pages.MoveNext());
        var read = pages.Current.Page!;
        var word = Assert.Single(read.Words);
        var edges = read.Rulings.Where(ruling => ruling.IsHorizontal == (word.Angle % 180 == 0)).Select(ruling => ruling.Position).Order().ToList();
        var (low, high) = word.Angle % 180 == 0 ? (word.Box.Top, word.Box.Bottom) : (word.Box.Left, word.Box.Right);

        Assert.Equal(2, edges.Count);
        Assert.True(low <= edges[0] + 0.01 && high >= edges[1] - 0.01, $"{text} {content} {page}: the ink is {edges[0]} to {edges[1]}, the box {low} to {high}");
    }
}
