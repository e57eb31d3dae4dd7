using System.Text;
using DisclosureAudit.Pdf.CMaps;

namespace DisclosureAudit.Tests.Pdf.CMaps;

/// <summary>CMaps that a file brings as its encoding.</summary>
public sealed class CMapParserTests
{
    [Fact]
    public void Reads_codespaces_ranges_and_characters()
    {
        var map = Parse("""
            %!PS-Adobe-3.0 Resource-CMap
            /CMapName /Made def /WMode 1 def
            2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange
            2 begincidrange <20> <7e> 1 <8140> <8142> 500 endcidrange
            1 begincidchar <9000> 77 endcidchar
            """);

        Assert.True(map.IsVertical);
        Assert.Equal((1, 34), Read(map, "41"));
        Assert.Equal((2, 502), Read(map, "8142"));
        Assert.Equal((2, 77), Read(map, "9000"));
        Assert.Equal((2, 0), Read(map, "8143"));
    }

    [Fact]
    public void A_map_may_change_a_predefined_one()
    {
        var map = Parse("/GBK-EUC-H usecmap 1 begincidchar <D4A4> 9 endcidchar");

        Assert.False(map.IsVertical);
        Assert.Equal((2, 9), Read(map, "D4A4"));
        Assert.Equal((2, PredefinedCMaps.Find("GBK-EUC-H")!.Cid(0xCBE3)), Read(map, "CBE3"));
        Assert.Equal((1, 814 + 32), Read(map, "41"));
    }

    [Fact]
    public void The_dictionary_of_the_stream_comes_before_the_file()
    {
        var parent = PredefinedCMaps.Find("UniGB-UCS2-H");

        Assert.False(CMapParser.Parse("/WMode 1 def"u8, null, isVertical: false).IsVertical);
        Assert.Equal(parent!.Cid(0x9884), CMapParser.Parse("/GBK-EUC-H usecmap"u8, parent, null).Cid(0x9884));
    }

    [Fact]
    public void Without_codespaces_a_code_has_two_bytes() => Assert.Equal((2, 7), Read(Parse("1 begincidrange<0000><00FF>2 endcidrange"), "000541"));

    [Theory]
    [InlineData("")]
    [InlineData("begincidrange <00")]
    [InlineData("begincidrange <0000> <0010")]
    [InlineData("begincidrange <0000> endcidrange <0001> 5")]
    [InlineData("begincidrange <0010> <0000> 5 endcidrange")]
    [InlineData("begincidrange <0000> <0010> -5 endcidrange")]
    [InlineData("begincidrange <0000> <0010> 99999999999 endcidrange")]
    [InlineData("begincodespacerange <> <> <0000000000> <FFFFFFFFFF> endcodespacerange")]
    [InlineData("usecmap /WMode usecmap /Made usecmap")]
    public void Broken_files_give_maps_that_know_less(string text) => Assert.Equal((2, 0), Read(Parse(text), "0005"));

    [Fact]
    public void Ranges_without_end_are_cut()
    {
        var text = new StringBuilder("begincidrange ");
        for (var row = 0; row < 2000; row++)
        {
            text.Append("<00000000> <FFFFFFFF> 0 ");
        }

        Assert.Equal(0, Parse(text.ToString()).Cid(0xFFFFFFFF));
    }

    private static CMap Parse(string text) => CMapParser.Parse(Encoding.Latin1.GetBytes(text), null, null);

    private static (int Length, int Cid) Read(CMap map, string hex)
    {
        var length = map.Read(Convert.FromHexString(hex), out var code);
        return (length, map.Cid(code));
    }
}
