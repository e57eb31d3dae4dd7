using DisclosureAudit.Pdf.Data;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>The glyph names that font programs give by number.</summary>
internal static class GlyphNames
{
    private static readonly Lazy<string[][]> Lists = new(() => DataFile.Lines("GlyphNames.bin").Select(line => line.Split(' ')).ToArray());

    /// <summary>The 391 standard strings of CFF (Adobe Technical Note 5176, Appendix A).</summary>
    public static string[] Cff => Lists.Value[0];

    /// <summary>The 258 glyphs of a Macintosh font, in the order of the table post of OpenType.</summary>
    public static string[] Macintosh => Lists.Value[1];
}
