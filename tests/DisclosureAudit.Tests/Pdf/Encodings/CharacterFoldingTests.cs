using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Tests.Pdf.Encodings;

/// <summary>Characters that only look like the ordinary one.</summary>
public sealed class CharacterFoldingTests
{
    [Theory]
    [InlineData("\u2F00", "一")]
    [InlineData("\u2FD5", "龠")]
    [InlineData("⽉", "月")]
    [InlineData("⼈⺠", "人民")]
    [InlineData("\u2EF3", "龟")]
    [InlineData("\uF92C", "郎")]
    [InlineData("\uF9FE", "茶")]
    [InlineData("\U0002F800", "丽")]
    [InlineData("a\U0002FA1D", "a𪘀")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("oﬃce", "office")]
    public void Radicals_compatibility_forms_and_ligatures_are_folded(string text, string expected) => Assert.Equal(expected, CharacterFolding.Fold(text));

    [Theory]
    [InlineData("")]
    [InlineData("预算（１２３）：万元")]
    [InlineData("\uFA0E\uFA11\uFA29")]
    [InlineData("①㈠㎡Ⅳ")]
    [InlineData("\uD840")]
    public void All_else_stays_the_same_object(string text) => Assert.Same(text, CharacterFolding.Fold(text));

    [Fact]
    public void All_radicals_of_kangxi_are_folded_to_ideographs() => Assert.All(
        Enumerable.Range(0x2F00, 214),
        point => Assert.InRange(CharacterFolding.Fold(((char)point).ToString())[0], '\u4E00', '\u9FFF'));
}
