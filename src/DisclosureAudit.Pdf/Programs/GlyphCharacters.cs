using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.Programs;

/// <summary>A cmap table reversed: the character of each glyph.</summary>
internal sealed class GlyphCharacters
{
    private readonly int[] points = new int[0x10000];

    /// <summary>Of several characters with one glyph the ordinary one wins: before radicals and compatibility forms, then the lowest.</summary>
    public void Add(int glyph, int point)
    {
        if (glyph < 0 || glyph >= points.Length || glyph == 0 || !Rune.IsValid(point) || !PrintableText.IsPrintable(point))
        {
            return;
        }

        var known = points[glyph];
        if (known == 0 || (IsFolded(point), point).CompareTo((IsFolded(known), known)) < 0)
        {
            points[glyph] = point;
        }
    }

    public string? Text(int glyph) => glyph >= 0 && glyph < points.Length && points[glyph] != 0 ? char.ConvertFromUtf32(points[glyph]) : null;

    private static bool IsFolded(int point) => CharacterFolding.IsFolded(new Rune(point));
}
