using System.Text;
using DisclosureAudit.Pdf.Programs;

namespace DisclosureAudit.Tests.Pdf.Programs;

/// <summary>CFF and Type 1 fonts asked for the characters of their codes.</summary>
public sealed class CffProgramTests
{
    [Fact]
    public void Codes_lead_to_names_and_these_to_characters()
    {
        var font = new CffProgram(new FontBytes(FontWriter.Cff("uni9884", "g7", "Euro")));

        Assert.Equal("预", font.OfCode(65));
        Assert.Null(font.OfCode(66));
        Assert.Equal("€", font.OfCode(67));
        Assert.Equal("€", font.OfGlyph(3));
        Assert.Null(font.OfGlyph(4));
        Assert.Null(font.Ordering);
    }

    [Fact]
    public void A_font_with_cids_says_of_which_collection_they_are()
    {
        var font = new CffProgram(new FontBytes(FontWriter.CffOfCids("GB1", 940)));

        Assert.Equal("GB1", font.Ordering);
        Assert.Equal(1, font.IndexOf(940));
        Assert.Null(font.OfGlyph(1));
        Assert.Null(font.OfCode(65));
    }

    [Fact]
    public void A_type_1_font_has_its_encoding_in_clear_text()
    {
        var font = Type1("%!PS-AdobeFont-1.0\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for dup 65 /uni9884 put dup 66 /Euro put dup 300 /A put readonly def /FontBBox {0 0 1 1} def dup 67 /A put eexec dup 68 /A put");

        Assert.Equal("预", font.OfCode(65));
        Assert.Equal("€", font.OfCode(66));
        Assert.Null(font.OfCode(67));
        Assert.Null(font.OfCode(68));
    }

    [Fact]
    public void Or_names_the_standard_encoding() => Assert.Equal("’", Type1("%!\n/Encoding StandardEncoding def eexec").OfCode(0x27));

    [Fact]
    public void Or_has_none() => Assert.Null(Type1("%!").OfCode(0x27));

    private static Type1Program Type1(string text) => new(new FontBytes(Encoding.Latin1.GetBytes(text)));
}
