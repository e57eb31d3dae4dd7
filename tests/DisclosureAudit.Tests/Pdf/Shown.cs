using DisclosureAudit.Pdf.Fonts;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Strings shown in a font.</summary>
internal static class Shown
{
    private const string Unread = "□";

    public static IReadOnlyList<FontGlyph> Glyphs(Font font, string hex)
    {
        var glyphs = new List<FontGlyph>();
        ReadOnlySpan<byte> text = Convert.FromHexString(hex);
        while (font.TryNext(text, out var length, out var glyph))
        {
            glyphs.Add(glyph);
            text = text[length..];
        }

        return glyphs;
    }

    /// <summary>The text of all glyphs, a box for each that is unread.</summary>
    public static string Text(Font font, string hex) => string.Concat(Glyphs(font, hex).Select(glyph => glyph.Text ?? Unread));

    public static FontGlyph Glyph(Font font, string hex) => Assert.Single(Glyphs(font, hex));
}
