using System.Text;
using DisclosureAudit.Pdf.CMaps;

namespace DisclosureAudit.Tests.Pdf.CMaps;

/// <summary>ToUnicode CMaps as writers make them, well and badly.</summary>
public sealed class ToUnicodeTests
{
    [Theory]
    [InlineData("1 beginbfchar <0001> <9884> endbfchar", 1, "预")]
    [InlineData("1 beginbfchar <01> <9884> endbfchar", 1, "预")]
    [InlineData("1 beginbfchar <0001> <98847B97> endbfchar", 1, "预算")]
    [InlineData("1 beginbfchar <0001> <D840DC87> endbfchar", 1, "𠂇")]
    [InlineData("1 beginbfchar <0001> <41> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <0001> <540068> endbfchar", 1, "Th")]
    [InlineData("1 beginbfchar <0001> <00020087> endbfchar", 1, "𠂇")]
    [InlineData("1 beginbfchar <0001> /space endbfchar", 1, " ")]
    [InlineData("1 beginbfchar <0001> 40 endbfchar", 1, "(")]
    [InlineData("1 beginbfchar<0001><98 84>endbfchar", 1, "预")]
    [InlineData("beginbfchar\r<0001>\t<9884>\r<0002>\r<7B97>", 2, "算")]
    [InlineData("1 beginbfrange <0001> <0003> <0041> endbfrange", 3, "C")]
    [InlineData("1 beginbfrange <0001> <0003> <0066006C> endbfrange", 3, "fn")]
    [InlineData("1 beginbfrange <0001> <0003> <D840DC85> endbfrange", 3, "𠂇")]
    [InlineData("1 beginbfrange <0001> <0003> [<9884> <7B97> /A] endbfrange", 2, "算")]
    [InlineData("1 beginbfrange <0001> <0003> [<9884> <7B97> /A] endbfrange", 3, "A")]
    [InlineData("1 beginbfrange <0001> <0002> [<9884>] <0003> <0004> <0041> endbfrange", 4, "B")]
    [InlineData("1 beginbfrange <0000> <FFFF> <0000> endbfrange", 0x9884, "预")]
    [InlineData("1 beginbfrange <00F0> <01FF> <4E00> endbfrange", 0x1FF, "\u4F0F")]
    [InlineData("1 begincidrange <0001> <0002> 65 endcidrange", 2, "B")]
    [InlineData("1 beginbfchar <0001> <0041> <0001> <0042> endbfchar", 1, "B")]
    [InlineData("1 beginbfchar <0001> endbfchar 1 beginbfchar <0002> <0041> endbfchar", 2, "A")]
    [InlineData("1 beginbfchar <0001> <0009> endbfchar", 1, " ")]
    public void Gives_the_characters_of_a_code(string text, uint code, string expected) => Assert.Equal(expected, Parse(text).Text(code));

    [Theory]
    [InlineData("1 beginbfchar <0001> <FFFD> endbfchar")]
    [InlineData("1 beginbfchar <0001> <0000> endbfchar")]
    [InlineData("1 beginbfchar <0001> <E000> endbfchar")]
    [InlineData("1 beginbfchar <0001> <F0B7> endbfchar")]
    [InlineData("1 beginbfchar <0001> <0002> endbfchar")]
    [InlineData("1 beginbfchar <0001> <0091> endbfchar")]
    [InlineData("1 beginbfchar <0001> <D840> endbfchar")]
    [InlineData("1 beginbfchar <0001> <FFFF> endbfchar")]
    [InlineData("1 beginbfchar <0001> <> endbfchar")]
    [InlineData("1 beginbfchar <0001> <0041FFFD> endbfchar")]
    [InlineData("1 beginbfchar <0001> /g1 endbfchar")]
    [InlineData("1 beginbfrange <0002> <0001> <0041> endbfrange")]
    [InlineData("1 beginbfrange <0001> <0002> <DFFE> endbfrange")]
    [InlineData("1 begincodespacerange <0001> <0002> endcodespacerange")]
    [InlineData("beginbfrange <0001> <0002> [")]
    [InlineData("beginbfrange <0001> [<0041>]")]
    [InlineData("beginbfchar <0000000001> <0041>")]
    public void What_cannot_be_printed_is_not_mapped(string text) => Assert.Null(Parse(text).Text(1));

    [Fact]
    public void More_than_eight_codes_with_one_character_are_not_mapped()
    {
        Assert.Equal("口", Parse(Same(8)).Text(3));
        Assert.Null(Parse(Same(9)).Text(3));
        Assert.Equal("A", Parse(Same(9)).Text(0x100));
    }

    [Fact]
    public void A_map_that_repeats_its_codes_is_an_echo()
    {
        Assert.True(Parse("1 beginbfrange <0000> <FFFF> <0000> endbfrange").IsEcho);
        Assert.False(Parse("1 beginbfrange <0000> <FFFF> <0000> endbfrange 1 beginbfchar <0003> <0041> endbfchar").IsEcho);
        Assert.False(Parse("").IsEcho);
    }

    [Fact]
    public void Ranges_without_end_are_cut()
    {
        var rows = string.Concat(Enumerable.Repeat("<00000000> <FFFFFFFF> <0041> <40000000> <F0000000> [<0041> <0042>] ", 1000));

        Assert.Equal("A", Parse($"beginbfrange {rows}").Text(0));
    }

    private static string Same(int count) =>
        $"beginbfchar {string.Concat(Enumerable.Range(1, count).Select(code => $"<{code:X4}> <53E3> "))} <0100> <0041> endbfchar";

    private static ToUnicodeMap Parse(string text) => ToUnicodeParser.Parse(Encoding.Latin1.GetBytes(text));
}
