using System.Globalization;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Where text operators put glyphs; the font rises 0.8 and sinks 0.2 of its size, each glyph is 0.5 wide.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("BT /F1 10 Tf 20 50 Td (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 10 Tf 1 0 0 1 20 50 Tm (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 1 Tf 10 0 0 20 20 50 Tm (A) Tj ET", "20 34 25 54")]
    [InlineData("2 0 0 2 0 0 cm BT /F1 10 Tf 20 20 Td (A) Tj ET", "40 44 50 64")]
    [InlineData("BT /F1 10 Tf 50 Tz 20 50 Td (A) Tj ET", "20 42 22.5 52")]
    [InlineData("BT /F1 10 Tf 3 Ts 20 50 Td (A) Tj ET", "20 39 25 49")]
    [InlineData("BT /F1 10 Tf 20 50 Td 5 -10 Td (A) Tj ET", "25 52 30 62")]
    [InlineData("BT /F1 10 Tf 20 50 Td 5 -10 TD T* (A) Tj ET", "25 62 30 72")]
    [InlineData("BT /F1 10 Tf 7 TL 20 50 Td (A) ' ET", "20 49 25 59")]
    [InlineData("BT /F1 10 Tf 7 TL 20 50 Td 0 3 (A) \" ET", "20 49 25 59")]
    [InlineData("BT /F1 10 Tf 20 50 Td [-1000 (A)] TJ ET", "30 42 35 52")]
    [InlineData("BT /F1 10 Tf 50 Tz 20 50 Td [-1000 (A)] TJ ET", "25 42 27.5 52")]
    [InlineData("BT /F1 10 Tf 20 50 Td 1 (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 10 Tf 20 50 Td <41> Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 10 Tf 20 50 Td (\\101) Tj ET", "20 42 25 52")]
    [InlineData("BT /F#31 10 Tf 20 50 Td (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 -10 Tf -1 0 0 -1 20 50 Tm (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 10 Tf 1 0 0.3 1 20 50 Tm (A) Tj ET", "20 42 25 52")]
    [InlineData("BT /F1 10 Tf 20 50 Td (A) Tj", "20 42 25 52")]
    [InlineData("unknown BT /F1 10 Tf Td 20 50 Td 5 Td (A) Tj ET", "20 42 25 52")]
    [InlineData("/Gs gs BT 20 50 Td (A) Tj ET", "20 42 25 52")]
    public void A_glyph_stands_where_the_operators_put_it(string content, string box)
    {
        var page = Drawn.Page(content, resources: "/ExtGState << /Gs << /Font [<< /Subtype /TrueType /Widths [500] /FirstChar 65 /LastChar 65 /FontDescriptor << /Ascent 800 /Descent -200 >> >> 10] >> >>");

        var glyph = Assert.Single(page.Glyphs);
        var expected = box.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Drawn.AssertBox(expected[0], expected[1], expected[2], expected[3], glyph.Box);
        Assert.Equal((glyph.Box, "A", 0.0), (glyph.Ink, glyph.Text, glyph.Angle));
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("(AB C) Tj", 20, 25, 30, 35)]
    [InlineData("1 Tc (AB C) Tj", 20, 26, 32, 38)]
    [InlineData("2 Tw (AB C) Tj", 20, 25, 30, 37)]
    [InlineData("200 Tz 1 Tc 2 Tw (AB C) Tj", 20, 32, 44, 60)]
    [InlineData("[(AB) 100 ( C)] TJ", 20, 25, 29, 34)]
    [InlineData("2 1 (AB C) \"", 20, 26, 32, 40)]
    [InlineData("2 1 () \" (AB C) '", 20, 26, 32, 40)]
    [InlineData("(A) Tj (B C) Tj", 20, 25, 30, 35)]
    [InlineData("[(AB C) /Name TJ", 20, 25, 30, 35)]
    public void Glyphs_follow_one_another(string show, double a, double b, double space, double c)
    {
        var page = Drawn.Page($"BT /F1 10 Tf 20 50 Td {show} ET");

        Assert.Equal("AB C", Drawn.Text(page));
        Assert.Equal([a, b, space, c], page.Glyphs.Select(glyph => Math.Round(glyph.Box.Left, 2)));
    }

    [Fact]
    public void A_shown_string_is_a_run_and_all_is_in_order()
    {
        var page = Drawn.Page("BT /F1 10 Tf 20 50 Td (AB) Tj [(C) 5 (D)] TJ ET 0 0 5 5 re f BT 20 20 Td (E) Tj ET");

        Assert.Equal([0, 0, 1, 1, 2], page.Glyphs.Select(glyph => glyph.Run));
        Assert.Equal([0, 1, 2, 3, 5], page.Glyphs.Select(glyph => glyph.Order));
        Assert.Equal(4, Assert.Single(page.Boxes).Order);
        Assert.Equal(("Made", 10.0), (page.Glyphs[0].Font, page.Glyphs[0].FontSize));
    }

    [Theory]
    [InlineData("0 1 -1 0", 90, 42, 45, 52, 50)]
    [InlineData("-1 0 0 -1", 180, 45, 48, 50, 58)]
    [InlineData("0 -1 1 0", 270, 48, 50, 58, 55)]
    public void Turned_text_has_an_angle(string matrix, double angle, double left, double top, double right, double bottom)
    {
        var glyph = Assert.Single(Drawn.Page($"BT /F1 10 Tf {matrix} 50 50 Tm (A) Tj ET").Glyphs);

        Assert.Equal(angle, glyph.Angle, 0.01);
        Drawn.AssertBox(left, top, right, bottom, glyph.Box);
    }

    [Fact]
    public void Slanting_text_has_the_box_around_it()
    {
        var glyph = Assert.Single(Drawn.Page("BT /F1 10 Tf 0.7071 0.7071 -0.7071 0.7071 50 50 Tm (A) Tj ET").Glyphs);

        Assert.Equal(45, glyph.Angle, 0.01);
        Drawn.AssertBox(44.34, 40.81, 54.95, 51.41, glyph.Box);
    }

    [Theory]
    [InlineData(0, "", 20, 42, 25, 52, 0)]
    [InlineData(90, "", 48, 20, 58, 25, 270)]
    [InlineData(180, "", 175, 48, 180, 58, 180)]
    [InlineData(270, "", 42, 175, 52, 180, 90)]
    [InlineData(0, "/CropBox [10 20 110 80]", 10, 22, 15, 32, 0)]
    [InlineData(90, "/CropBox [10 20 110 80]", 28, 10, 38, 15, 270)]
    [InlineData(180, "/CropBox [10 20 110 80]", 85, 28, 90, 38, 180)]
    [InlineData(270, "/CropBox [10 20 110 80]", 22, 85, 32, 90, 90)]
    [InlineData(0, "/CropBox [10 20 110 80] /UserUnit 2", 20, 44, 30, 64, 0)]
    [InlineData(90, "/CropBox [10 20 110 80] /UserUnit 2", 56, 20, 76, 30, 270)]
    public void A_page_is_turned_and_cut_and_enlarged(int rotate, string entries, double left, double top, double right, double bottom, double angle)
    {
        var page = Drawn.Page("BT /F1 10 Tf 20 50 Td (A) Tj ET", $"/Rotate {rotate} {entries}");
        var glyph = Assert.Single(page.Glyphs);

        Drawn.AssertBox(left, top, right, bottom, glyph.Box);
        Assert.Equal(angle, glyph.Angle, 0.01);
        Assert.Equal(rotate % 180 == 0, page.Width > page.Height);
    }

    [Fact]
    public void Vertical_writing_goes_down_by_the_vertical_metrics()
    {
        const string font = "<< /Type /Font /Subtype /Type0 /Encoding /UniGB-UCS2-V /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /DW 1000 >>] >>";
        var page = Drawn.Page("BT /V 10 Tf 50 80 Td <98847B97> Tj [500 <98847B97>] TJ ET", $"/MediaBox [0 0 200 100] /Resources << /Font << /V {font} >> >>");

        Assert.Equal("预算预算", Drawn.Text(page));
        Drawn.AssertBox(45, 20, 55, 30, page.Glyphs[0].Box);
        Drawn.AssertBox(45, 30, 55, 40, page.Glyphs[1].Box);
        Drawn.AssertBox(45, 45, 55, 55, page.Glyphs[2].Box);
    }

    [Fact]
    public void A_font_that_is_missing_is_told_and_stood_for()
    {
        var page = Drawn.Page("BT /F2 10 Tf 20 50 Td (A) Tj (B) Tj ET BT /F1 10 Tf 20 20 Td (C) Tj ET");

        Assert.Equal("ABC", Drawn.Text(page));
        Assert.Equal(PdfProblem.Damaged, Assert.Single(page.Problems).Problem);
    }

    [Fact]
    public void Text_that_only_looks_like_it_is_folded_and_kept_as_printed()
    {
        const string font = "/Font << /F1 << /Subtype /Type1 /Encoding << /Differences [65 /uni2F24 /fi /g9] >> >> >>";
        var page = Drawn.Page("BT /F1 10 Tf 20 50 Td (ABC) Tj ET", $"/MediaBox [0 0 200 100] /Resources << {font} >>");

        Assert.Equal(["大", "fi", null], page.Glyphs.Select(glyph => glyph.Text));
        Assert.Equal("\u2F24", page.Glyphs[0].Printed);
    }
}
