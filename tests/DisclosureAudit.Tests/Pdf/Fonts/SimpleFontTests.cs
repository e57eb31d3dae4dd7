using System.Text;
using DisclosureAudit.Tests.Pdf.Programs;

namespace DisclosureAudit.Tests.Pdf.Fonts;

/// <summary>Type 1, TrueType and Type 3 fonts: codes of one byte.</summary>
public sealed class SimpleFontTests
{
    [Theory]
    [InlineData("/Subtype /Type1 /BaseFont /Helvetica", "4127", "A’")]
    [InlineData("/Subtype /TrueType /Encoding /WinAnsiEncoding", "4127", "A'")]
    [InlineData("/Subtype /TrueType /Encoding /MacRomanEncoding", "80", "Ä")]
    [InlineData("/Subtype /Type1 /BaseFont /Symbol", "61B7", "α•")]
    [InlineData("/Subtype /Type1 /BaseFont /ZapfDingbats", "34", "✔")]
    [InlineData("/Subtype /Type1 /BaseFont /ZapfDingbats /Encoding << /Differences [1 /a1] >>", "01", "✁")]
    [InlineData("/Subtype /Type1 /Encoding << /Differences [1 /Euro /uni9884 65 /g7] >>", "01024142", "€预□B")]
    [InlineData("/Subtype /Type1 /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [39 /quoteright] >>", "2780", "’€")]
    [InlineData("/Subtype /MMType1 /Encoding << /Differences [-5 /A 255 /B /C 999 /D] >>", "00FF", "AB")]
    public void Codes_are_read_by_encoding_and_differences(string entries, string hex, string text) =>
        Assert.Equal(text, Shown.Text(new MadeObjects().Font($"<< /Type /Font {entries} >>"), hex));

    [Fact]
    public void To_unicode_comes_first_and_the_encoding_for_what_it_lacks()
    {
        var objects = new MadeObjects().WithStream(9, "3 beginbfchar <41> <9884> <42> <0000> <43> <F043> endbfchar");

        Assert.Equal("预BCD", Shown.Text(objects.Font("<< /Subtype /TrueType /Encoding /WinAnsiEncoding /ToUnicode 9 0 R >>"), "41424344"));
    }

    [Fact]
    public void A_symbolic_true_type_font_without_encoding_is_read_by_its_cmap()
    {
        byte[] font = FontWriter.OpenType(("cmap", FontWriter.Cmap((3, 0, FontWriter.Format4((0xF021, 3))), (3, 1, FontWriter.Format4((0x9884, 3))))));

        Assert.Equal("预□", Shown.Text(Embedded("/Subtype /TrueType", "FontFile2", font), "2141"));
    }

    [Fact]
    public void A_true_type_font_that_is_not_symbolic_has_the_standard_encoding() =>
        Assert.Equal("A", Shown.Text(Embedded("/Subtype /TrueType", "FontFile2", FontWriter.OpenType(), flags: 32), "41"));

    [Fact]
    public void A_type_1_font_has_its_own_encoding()
    {
        var clear = Encoding.Latin1.GetBytes("%!PS\n/Encoding 256 array dup 33 /uni9884 put dup 34 /Euro put def eexec");

        Assert.Equal("预€", Shown.Text(Embedded("/Subtype /Type1", "FontFile", clear), "2122"));
        Assert.Equal("A€", Shown.Text(Embedded("/Subtype /Type1 /Encoding << /Differences [33 /A] >>", "FontFile", clear), "2122"));
        Assert.Equal("预", Shown.Text(Embedded("/Subtype /Type1", "FontFile3", FontWriter.Cff("uni9884")), "41"));
    }

    // What the built-in encoding has at a code that Differences give to another glyph is not what is drawn.
    [Fact]
    public void A_name_that_says_nothing_is_not_replaced_by_the_built_in_encoding() =>
        Assert.Equal("□", Shown.Text(Embedded("/Subtype /Type1 /Encoding << /Differences [65 /g7] >>", "FontFile3", FontWriter.Cff("uni9884")), "41"));

    [Fact]
    public void Widths_are_given_or_missing_or_standard()
    {
        var given = new MadeObjects().Font("<< /Subtype /TrueType /FirstChar 65 /LastChar 66 /Widths [500 (x)] /FontDescriptor << /MissingWidth 300 >> >>");
        var standard = new MadeObjects().Font("<< /Subtype /Type1 /BaseFont /Times-Bold >>");

        Assert.Equal([300, 500, 300, 300], Shown.Glyphs(given, "40414243").Select(glyph => glyph.Width));
        Assert.Equal([722, 500], Shown.Glyphs(standard, "4131").Select(glyph => glyph.Width));
        Assert.Equal(0, Shown.Glyph(new MadeObjects().Font("<< /FirstChar -2147483648 /Widths [1] >>"), "41").Width);
    }

    [Fact]
    public void A_type_3_font_gives_its_procedures_and_widths_in_thousandths()
    {
        var font = new MadeObjects().Font("""
            << /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FontBBox [0 -20 75 80] /FirstChar 97 /Widths [60]
            /CharProcs << /one 5 0 R >> /Resources << /XObject << >> >> /Encoding << /Differences [97 /one /g1] >> >>
            """);

        Assert.Equal("1□", Shown.Text(font, "6162"));
        Assert.Equal(600, Shown.Glyphs(font, "61")[0].Width, 6);
        Assert.Equal((800, -200), (font.Ascent, font.Descent));
        Assert.Equal([0.01, 0, 0, 0.01, 0, 0], font.Type3!.FontMatrix);
        Assert.True(font.Type3.CharProcs!.Raw.ContainsKey("one"));
        Assert.NotNull(font.Type3.Resources);
        Assert.Null(new MadeObjects().Font("<< /Subtype /Type1 >>").Type3);
    }

    [Theory]
    [InlineData("/ABCDEF+SimSun,Bold", "SimSun,Bold")]
    [InlineData("/abcdef+SimSun", "abcdef+SimSun")]
    [InlineData("/ABCDEF+#CB#CE#CC#E5", "宋体")]
    [InlineData("/#E5#AE#8B#E4#BD#93", "宋体")]
    [InlineData("7", "")]
    public void The_name_has_no_tag(string name, string expected) => Assert.Equal(expected, new MadeObjects().Font($"<< /Subtype /TrueType /BaseFont {name} >>").Name);

    [Theory]
    [InlineData("/Ascent 859 /Descent -141", 859, -141)]
    [InlineData("/Ascent 859 /Descent 141", 859, -141)]
    [InlineData("/Ascent 859 /Descent 0", 859, 0)]
    [InlineData("/Ascent 0 /Descent 0 /FontBBox [0 -200 1000 900]", 900, -200)]
    [InlineData("/Ascent 0 /Descent 0 /FontBBox [0 0 0 0]", 750, -250)]
    [InlineData("/Ascent 30000 /Descent -9000", 750, -250)]
    [InlineData("/Ascent -5", 750, -250)]
    [InlineData("", 750, -250)]
    public void The_height_is_that_of_the_descriptor_unless_it_is_rubbish(string descriptor, double ascent, double descent)
    {
        var font = new MadeObjects().Font($"<< /Subtype /TrueType /FontDescriptor << {descriptor} >> >>");

        Assert.Equal((ascent, descent), (font.Ascent, font.Descent));
    }

    [Fact]
    public void A_composite_font_is_as_high_as_the_em_box() =>
        Assert.Equal(880, new MadeObjects().Font("<< /Subtype /Type0 /DescendantFonts [<< >>] >>").Ascent);

    private static DisclosureAudit.Pdf.Fonts.Font Embedded(string entries, string key, byte[] program, int flags = 4) =>
        new MadeObjects().WithStream(7, program).Font($"<< {entries} /FontDescriptor << /Flags {flags} /{key} 7 0 R >> >>");
}
