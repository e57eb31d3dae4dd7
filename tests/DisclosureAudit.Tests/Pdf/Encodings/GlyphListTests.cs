using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Tests.Pdf.Encodings;

/// <summary>Glyph names and the encodings made of them.</summary>
public sealed class GlyphListTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("quoteright", "’")]
    [InlineData("Euro", "€")]
    [InlineData("one.oldstyle", "1")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("fi", "ﬁ")]
    [InlineData("uni9884", "预")]
    [InlineData("uni98847B97", "预算")]
    [InlineData("uniD840DC87", "𠂇")]
    [InlineData("u20087", "𠂇")]
    [InlineData("u9884", "预")]
    [InlineData("registersans", "®")]
    public void Names_of_the_list_and_numbers_of_unicode_are_characters(string name, string text) => Assert.Equal(text, GlyphList.Text(name));

    [Theory]
    [InlineData(".notdef")]
    [InlineData("g12")]
    [InlineData("cid345")]
    [InlineData("glyph7")]
    [InlineData("a1")]
    [InlineData("A_g12")]
    [InlineData("uniE000")]
    [InlineData("uni12")]
    [InlineData("uniXXXX")]
    [InlineData("uni-123")]
    [InlineData("uD840")]
    [InlineData("u110000")]
    [InlineData("")]
    [InlineData("_")]
    public void Other_names_say_nothing(string name) => Assert.Null(GlyphList.Text(name));

    [Fact]
    public void Names_of_dingbats_mean_something_in_their_font_only() => Assert.Equal("✁", GlyphList.Dingbat("a1"));

    [Theory]
    [InlineData("StandardEncoding", 0x27, "’")]
    [InlineData("StandardEncoding", 0xAE, "ﬁ")]
    [InlineData("StandardEncoding", 0x80, null)]
    [InlineData("WinAnsiEncoding", 0x27, "'")]
    [InlineData("WinAnsiEncoding", 0x80, "€")]
    [InlineData("WinAnsiEncoding", 0xA0, " ")]
    [InlineData("WinAnsiEncoding", 0xAD, "-")]
    [InlineData("WinAnsiEncoding", 0x81, "•")]
    [InlineData("WinAnsiEncoding", 0x1F, null)]
    [InlineData("MacRomanEncoding", 0x80, "Ä")]
    [InlineData("MacRomanEncoding", 0xCA, " ")]
    public void The_encodings_are_those_of_annex_d(string name, byte code, string? text) => Assert.Equal(text, BaseEncoding.Find(name)!.Text(code));

    [Fact]
    public void Symbol_and_dingbats_have_encodings_of_their_own()
    {
        Assert.Equal("α", BaseEncoding.Symbol.Text((byte)'a'));
        Assert.Equal("•", BaseEncoding.Symbol.Text(0xB7));
        Assert.Equal("✔", BaseEncoding.ZapfDingbats.Text(0x34));
        Assert.Null(BaseEncoding.Find("PDFDocEncoding"));
    }

    [Theory]
    [InlineData("Helvetica", "A", 667)]
    [InlineData("Arial,Bold", "A", 722)]
    [InlineData("TimesNewRomanPS-BoldItalicMT", "1", 500)]
    [InlineData("Times-Italic", "A", 611)]
    [InlineData("Times-Roman", "A", 722)]
    [InlineData("CourierNew", "i", 600)]
    [InlineData("Symbol", "α", 631)]
    [InlineData("ZapfDingbats", "✁", 974)]
    public void The_standard_fonts_have_the_widths_of_their_metrics(string font, string text, double width) =>
        Assert.Equal(width, StandardWidths.Like(font, isFixed: false, isSerif: false).Width(text));

    [Fact]
    public void A_font_of_no_known_name_is_as_wide_as_its_flags_say()
    {
        Assert.Equal(600, StandardWidths.Like("Made", isFixed: true, isSerif: false).Width("i"));
        Assert.Equal(278, StandardWidths.Like("Made", isFixed: false, isSerif: true).Width("i"));
        Assert.Equal(222, StandardWidths.Like("Made", isFixed: false, isSerif: false).Width("i"));
        Assert.Null(StandardWidths.Like("Made", isFixed: false, isSerif: false).Width("预"));
    }
}
