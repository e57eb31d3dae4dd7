using DisclosureAudit.Pdf.Programs;

namespace DisclosureAudit.Tests.Pdf.Programs;

/// <summary>TrueType and OpenType fonts asked for the characters of their glyphs.</summary>
public sealed class OpenTypeProgramTests
{
    [Fact]
    public void Every_format_of_unicode_subtables_is_reversed()
    {
        AssertBudget(FontWriter.Format4((0x7B97, 4), (0x9884, 3)));
        AssertBudget(FontWriter.Format12((0x7B97, 0x7B97, 4), (0x9884, 0x9884, 3)));
        Assert.Equal("B", Glyph(Unicode(FontWriter.Format4Array(65, 9, 8)), 8));
        Assert.Equal("B", Glyph(Unicode(FontWriter.Format6(65, 9, 8)), 8));
        Assert.Equal("𠂇", Glyph(FontWriter.Cmap((3, 10, FontWriter.Format12((0x20080, 0x20090, 100)))), 107));
        Assert.Equal("A", Glyph(FontWriter.Cmap((0, 3, FontWriter.Format4((65, 1)))), 1));
    }

    [Fact]
    public void The_ordinary_character_of_a_glyph_wins()
    {
        Assert.Equal("月", Glyph(Unicode(FontWriter.Format4((0x2F49, 3), (0x6708, 3), (0xF06C, 3))), 3));
        Assert.Equal("-", Glyph(Unicode(FontWriter.Format4((0x2D, 3), (0xAD, 3))), 3));
        Assert.Equal("⽉", Glyph(Unicode(FontWriter.Format4((0x2F49, 3))), 3));
    }

    [Fact]
    public void Glyph_names_help_where_the_cmap_does_not()
    {
        var font = new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("post", FontWriter.Post(".notdef", "uni9884", "g2")))), 0);

        Assert.Equal("预", font.OfGlyph(1));
        Assert.Null(font.OfGlyph(2));
        Assert.Null(font.OfGlyph(3));
    }

    [Fact]
    public void A_code_of_a_symbolic_font_leads_to_a_glyph_and_that_to_a_character()
    {
        byte[] cmap = FontWriter.Cmap((3, 0, FontWriter.Format4((0xF041, 3))), (1, 0, FontWriter.Format6(0x42, 4)), (3, 1, FontWriter.Format4((0x7B97, 4), (0x9884, 3))));
        var font = new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("cmap", cmap))), 0);

        Assert.Equal("预", font.OfCode(0x41));
        Assert.Equal("算", font.OfCode(0x42));
        Assert.Null(font.OfCode(0x43));
    }

    // The private codes of a symbol font and the codes of (1, 0) alone say nothing: subsets put any glyph at any code.
    [Fact]
    public void Codes_alone_are_no_characters()
    {
        byte[] cmap = FontWriter.Cmap((3, 0, FontWriter.Format4((0xF041, 3))), (1, 0, FontWriter.Format6(0x41, 3)));

        Assert.Null(new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("cmap", cmap))), 0).OfCode(0x41));
    }

    [Fact]
    public void A_font_of_cff_outlines_has_names_and_cids()
    {
        var named = new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("CFF ", FontWriter.Cff("uni9884", "uni7B97")))), 0);
        var cids = new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("CFF ", FontWriter.CffOfCids("GB1", 500, 940)), ("cmap", Unicode(FontWriter.Format4((0x554A, 2)))))), 0);

        Assert.Equal("算", named.OfGlyph(2));
        Assert.Equal("预", named.OfCode(65));
        Assert.Equal("GB1", cids.Ordering);
        Assert.Equal("啊", cids.OfGlyph(940));
        Assert.Null(cids.OfGlyph(941));
    }

    [Fact]
    public void A_subtable_that_goes_on_for_ever_is_cut()
    {
        byte[] segments = [.. FontWriter.U16(4, 0, 0, 0xFFFE, 0, 0, 0), .. Enumerable.Repeat((byte)0xFF, 0xFFFE), .. new byte[0x30000]];

        Assert.Null(Glyph(Unicode(segments), 3));
        Assert.Null(Glyph(Unicode(FontWriter.Format12([.. Enumerable.Repeat((0u, 0xFFFFFFFFu, 5u), 5000)])), 1));
    }

    private static void AssertBudget(byte[] subtable)
    {
        Assert.Equal("预", Glyph(Unicode(subtable), 3));
        Assert.Equal("算", Glyph(Unicode(subtable), 4));
        Assert.Null(Glyph(Unicode(subtable), 5));
        Assert.Null(Glyph(Unicode(subtable), -1));
        Assert.Null(Glyph(Unicode(subtable), 0x10000));
    }

    private static byte[] Unicode(byte[] subtable) => FontWriter.Cmap((3, 1, subtable));

    private static string? Glyph(byte[] cmap, int glyph) => new OpenTypeProgram(new FontBytes(FontWriter.OpenType(("cmap", cmap))), 0).OfGlyph(glyph);
}
