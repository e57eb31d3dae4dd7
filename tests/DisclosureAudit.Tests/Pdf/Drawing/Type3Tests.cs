using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Type 3 fonts: how large their glyphs are, and whether they are seen.</summary>
public sealed class Type3Tests
{
    private const string Square = "5 0 0 0 5 8 d1 0 0 5 8 re f";

    // As writers of bitmaps have them: glyphs as large as they are seen, shown at size 1.
    private const string SizeOne = "/FontMatrix [1 0 0 1 0 0] /FontBBox [0 -2 5 8]";

    [Theory]
    [InlineData(SizeOne, "1 Tf", "")]
    [InlineData("/FontMatrix [0.1 0 0 0.1 0 0] /FontBBox [0 -2 5 8]", "10 Tf", "")]
    [InlineData("/FontMatrix [0.1 0 0 -0.1 0 0] /FontBBox [0 -8 5 2]", "10 Tf", "")]
    [InlineData("/FontMatrix [1 0 0 1 0 0] /FontBBox [0 -20 50 80]", "0.1 Tf", "0")]
    public void A_glyph_is_as_high_as_the_box_of_its_font(string font, string size, string tenfold)
    {
        var glyph = Page(Square, $"BT /T {size} 20 50 Td (1) Tj ET", font, width: "5" + tenfold).Glyphs.Single();

        Drawn.AssertBox(20, 42, 25, 52, glyph.Box);
        Assert.Equal(10, glyph.FontSize, 0.01);
    }

    [Fact]
    public void A_number_in_glyphs_of_size_one_is_one_word()
    {
        var builder = Builder(Square, "BT /T 1 Tf 20 50 Td (1) Tj 6 0 Td (2) Tj 6 0 Td (1) Tj ET", SizeOne, "5");

        Assert.Equal(["121"], PdfReader.Open(builder.Write(), PdfLimits.Default).Pages().Single().Page!.Words.Select(word => word.Text));
    }

    [Theory]
    [InlineData(Square, "", Visibility.Visible)]
    [InlineData("5 0 d0 0 0 5 8 re f", "", Visibility.Visible)]
    [InlineData("5 0 0 0 5 8 d1 BI /W 1 /H 1 /IM true ID x EI", "", Visibility.Visible)]
    [InlineData("5 0 0 0 5 8 d1", "", Visibility.RenderMode)]
    [InlineData("5 0 0 0 5 8 d1 0 0 5 8 re n", "", Visibility.RenderMode)]
    [InlineData(Square, "3 Tr", Visibility.RenderMode)]
    [InlineData(Square, "1 Tr 1 G", Visibility.Visible)]
    [InlineData(Square, "1 g", Visibility.BackgroundColor)]
    [InlineData("5 0 d0 0 0 5 8 re f", "1 g", Visibility.BackgroundColor)]
    [InlineData("5 0 d0 1 0 0 rg 0 0 5 8 re f", "1 g", Visibility.Visible)]
    [InlineData("5 0 0 0 5 8 d1 BT /T 1 Tf (1) Tj ET", "", Visibility.Visible)]
    public void A_glyph_is_seen_where_its_description_paints(string description, string before, Visibility expected) =>
        Assert.Equal(expected, Page(description, $"{before} BT /T 1 Tf 20 50 Td (1) Tj ET", SizeOne, "5").Glyphs.Single().Visibility);

    [Fact]
    public void No_clip_is_made_of_it() =>
        Assert.Equal("1A", Drawn.Text(Page(Square, "BT /T 1 Tf 7 Tr 120 50 Td (1) Tj ET 0 Tr BT /F1 10 Tf 20 50 Td (A) Tj ET", SizeOne, "5")));

    [Fact]
    public void A_glyph_that_says_nothing_and_paints_nothing_is_none() =>
        Assert.Empty(Page("5 0 0 0 5 8 d1", "BT /T 1 Tf 20 50 Td (3) Tj ET", SizeOne, "5").Glyphs);

    private static PageDrawing Page(string description, string content, string font, string width) => Drawn.Page(Builder(description, content, font, width));

    private static PdfBuilder Builder(string description, string content, string font, string width)
    {
        var builder = new PdfBuilder();
        var one = builder.AddStream("", description);
        var type3 = builder.Add($"<< /Type /Font /Subtype /Type3 {font} /CharProcs << /one {one} 0 R /two {one} 0 R /g3 {one} 0 R >> /Encoding << /Differences [49 /one /two /g3] >> /FirstChar 49 /LastChar 51 /Widths [{width} {width} {width}] >>");
        builder.AddPage(content, Drawn.Entries(entries: $"/Resources << {Drawn.Font[..^3]} /T {type3} 0 R >> >>"));
        return builder;
    }
}
