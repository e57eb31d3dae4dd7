using DisclosureAudit.Tests.Pdf.Programs;

namespace DisclosureAudit.Tests.Pdf.Fonts;

/// <summary>Type 0 fonts: codes of several bytes.</summary>
public sealed class CompositeFontTests
{
    private const string Identity = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
    private const string Gb1 = "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >>";

    [Fact]
    public void To_unicode_comes_first()
    {
        var objects = new MadeObjects().WithStream(9, "1 beginbfchar <D4A4> <7B97> endbfchar");

        Assert.Equal("算", Shown.Text(objects.Font(Type0("/GBK-EUC-H", Gb1, "/ToUnicode 9 0 R")), "D4A4"));
    }

    [Theory]
    [InlineData("/GBK-EUC-H", "D4A4CBE341", "预算A")]
    [InlineData("/GBK2K-V", "8139EE39D4A4", "㐀预")]
    [InlineData("/UniGB-UCS2-H", "98847B97", "预算")]
    [InlineData("/UniGB-UCS2-H", "E000FFFD", "□□")]
    [InlineData("/UniGB-UTF16-H", "D840DC879884", "𠂇预")]
    [InlineData("/UniJIS-UCS2-H", "4E887B97", "予算")]
    [InlineData("/Identity-H", "03AC", "啊")]
    [InlineData("/Made-Up-H", "03AC", "啊")]
    public void Without_it_the_collection_or_the_code_says(string encoding, string hex, string text) =>
        Assert.Equal(text, Shown.Text(new MadeObjects().Font(Type0(encoding, Gb1)), hex));

    [Fact]
    public void What_to_unicode_maps_to_rubbish_the_collection_says()
    {
        var objects = new MadeObjects().WithStream(9, "1 beginbfrange <0000> <FFFF> [<FFFD>] <03AC> <03AD> <E000> endbfrange");

        Assert.Equal("啊", Shown.Text(objects.Font(Type0("/Identity-H", Gb1, "/ToUnicode 9 0 R")), "03AC"));
    }

    [Fact]
    public void Glyph_numbers_of_an_embedded_font_are_read_by_its_own_cmap()
    {
        var objects = new MadeObjects().WithStream(7, Budget());

        Assert.Equal("预算□", Shown.Text(objects.Font(Embedded("")), "000300040005"));
    }

    [Fact]
    public void A_cid_to_gid_map_comes_between()
    {
        byte[] map = [0, 0, 0, 4, 0, 3];
        var objects = new MadeObjects().WithStream(7, Budget()).WithStream(8, map);

        Assert.Equal("算预□", Shown.Text(objects.Font(Embedded("", "/CIDToGIDMap 8 0 R")), "000100020003"));
    }

    [Fact]
    public void A_collection_named_in_error_does_not_hide_the_font()
    {
        var objects = new MadeObjects().WithStream(7, Budget());
        var font = objects.Font(Embedded("").Replace(Identity, Gb1, StringComparison.Ordinal));

        Assert.Equal("预", Shown.Text(font, "0003"));
        Assert.Equal("啊", Shown.Text(font, "03AC"));
    }

    [Fact]
    public void The_collection_of_an_embedded_cff_font_is_believed()
    {
        var objects = new MadeObjects().WithStream(7, FontWriter.CffOfCids("GB1", 940));
        var font = objects.Font(Type0("/Identity-H", Identity, "", "/FontDescriptor << /FontFile3 7 0 R >>").Replace("CIDFontType2", "CIDFontType0", StringComparison.Ordinal));

        Assert.Equal("啊", Shown.Text(font, "03AC"));
    }

    // The map sends glyph 3 to U+0003 and so on, which is what a writer makes that knows nothing of its glyphs.
    [Fact]
    public void A_map_that_repeats_the_codes_is_not_believed_against_the_font()
    {
        var objects = new MadeObjects()
            .WithStream(7, FontWriter.OpenType(("cmap", FontWriter.Cmap((3, 1, FontWriter.Format4((0x4E00, 0x40), (0x4E01, 0x41), (0x4E03, 0x42)))))))
            .WithStream(9, "1 beginbfrange <0000> <FFFF> <0000> endbfrange");

        Assert.Equal("一丁七", Shown.Text(objects.Font(Embedded("/ToUnicode 9 0 R")), "004000410042"));
    }

    [Fact]
    public void A_map_that_disagrees_in_any_other_way_is_believed()
    {
        var objects = new MadeObjects().WithStream(7, Budget()).WithStream(9, "2 beginbfchar <0003> <0041> <0004> <0042> endbfchar");

        Assert.Equal("AB", Shown.Text(objects.Font(Embedded("/ToUnicode 9 0 R")), "00030004"));
    }

    [Fact]
    public void A_map_that_repeats_the_codes_is_believed_of_a_font_ordered_by_unicode()
    {
        var objects = new MadeObjects().WithStream(8, new byte[0x20000]).WithStream(7, Budget());

        Assert.Equal("预", Shown.Text(objects.Font(Embedded("/ToUnicode /Identity-H", "/CIDToGIDMap 8 0 R")), "9884"));
    }

    [Fact]
    public void The_name_is_that_of_the_descendant() =>
        Assert.Equal("SimSun", new MadeObjects().Font("<< /Subtype /Type0 /BaseFont /SimSun-UniGB-UCS2-H /DescendantFonts [<< /BaseFont /ABCDEF+SimSun >>] >>").Name);

    [Fact]
    public void Nothing_is_guessed() => Assert.Equal("□", Shown.Text(new MadeObjects().Font(Type0("/Identity-H", Identity)), "0041"));

    [Fact]
    public void Widths_are_those_of_w_else_dw()
    {
        var font = new MadeObjects().Font(Type0("/Identity-H", Identity, "", "/DW 900 /W [1 [500 600] 10 20 700 11 [250]]"));

        Assert.Equal([900, 500, 600, 700, 250, 700, 900], Shown.Glyphs(font, "0000000100020014000B000A0015").Select(glyph => glyph.Width));
        Assert.Equal(1000, Shown.Glyph(new MadeObjects().Font(Type0("/Identity-H", Identity)), "0001").Width);
    }

    [Fact]
    public void Vertical_metrics_are_those_of_w2_else_dw2()
    {
        var font = new MadeObjects().Font(Type0("/Identity-V", Identity, "", "/W [1 [500]] /DW2 [800 -900] /W2 [2 [-500 250 700] 3 4 -600 300 750]"));
        var glyphs = Shown.Glyphs(font, "0001000200030004").Select(glyph => (glyph.VerticalWidth, glyph.VerticalOriginX, glyph.VerticalOriginY));

        Assert.True(font.IsVertical);
        Assert.Equal([(-900, 250, 800), (-500, 250, 700), (-600, 300, 750), (-600, 300, 750)], glyphs);
        Assert.Equal(-1000, Shown.Glyph(new MadeObjects().Font(Type0("/Identity-V", Identity)), "0001").VerticalWidth);
    }

    [Fact]
    public void An_embedded_encoding_may_rest_on_another()
    {
        var objects = new MadeObjects()
            .WithStream(5, "1 begincidchar <0001> 940 endcidchar", "<< /UseCMap 6 0 R >>")
            .WithStream(6, "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidchar <0002> 940 endcidchar", "<< /UseCMap 5 0 R /WMode 1 >>");
        var font = objects.Font(Type0("5 0 R", Gb1));

        Assert.True(font.IsVertical);
        Assert.Equal("啊啊", Shown.Text(font, "00010002"));
    }

    [Fact]
    public void Word_spacing_is_for_the_single_byte_32()
    {
        var glyphs = Shown.Glyphs(new MadeObjects().Font(Type0("/GBK-EUC-H", Gb1)), "20A1A1");

        Assert.Equal([true, false], glyphs.Select(glyph => glyph.IsSpace));
        Assert.False(Shown.Glyph(new MadeObjects().Font(Type0("/Identity-H", Gb1)), "0020").IsSpace);
    }

    [Fact]
    public void A_code_gives_the_same_glyph_each_time_and_allocates_nothing_by_then()
    {
        var font = new MadeObjects().Font(Type0("/UniGB-UTF16-H", Gb1));
        byte[] text = [0x98, 0x84, 0xD8, 0x40, 0xDC, 0x87, 0x98, 0x84];
        Assert.Equal(3, Walk(font, text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            Walk(font, text);
        }

        // Less than an object for one glyph in ten: the runtime itself may allocate a little.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 700);
        Assert.Same(Shown.Glyphs(font, "9884")[0], Shown.Glyphs(font, "9884")[0]);
    }

    [Theory]
    [InlineData("<< /Subtype /Type0 >>")]
    [InlineData("<< /Subtype /Type0 /DescendantFonts [] /Encoding 5 >>")]
    [InlineData("<< /Subtype /Type0 /DescendantFonts [<< /W [1 2 [3] (x) 5 -7 8 9 1] /DW2 [] /W2 7 /CIDSystemInfo 7 >>] /Encoding /Identity-H >>")]
    [InlineData("<< /Subtype /Type0 /DescendantFonts << /FontDescriptor 7 /W [0 99999999999 500] >> /ToUnicode 8 >>")]
    public void Broken_dictionaries_give_fonts_that_know_less(string dictionary) =>
        Assert.Equal("□□", Shown.Text(new MadeObjects().Font(dictionary), "000041"));

    private static int Walk(DisclosureAudit.Pdf.Fonts.Font font, ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (font.TryNext(text, out var length, out _))
        {
            text = text[length..];
            count++;
        }

        return count;
    }

    private static byte[] Budget() => FontWriter.OpenType(("cmap", FontWriter.Cmap((3, 1, FontWriter.Format4((0x7B97, 4), (0x9884, 3))))));

    private static string Embedded(string entries, string descendantEntries = "/CIDToGIDMap /Identity") =>
        Type0("/Identity-H", Identity, entries, $"/FontDescriptor << /FontFile2 7 0 R >> {descendantEntries}");

    private static string Type0(string encoding, string systemInfo, string entries = "", string descendantEntries = "") =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SimSun /Encoding {encoding} {entries} /DescendantFonts [<< /Subtype /CIDFontType2 {systemInfo} {descendantEntries} >>] >>";
}
