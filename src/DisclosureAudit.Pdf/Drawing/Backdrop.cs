namespace DisclosureAudit.Pdf.Drawing;

/// <summary>An area painted over, large enough for a glyph to stand on it or vanish below it.</summary>
/// <param name="Color">0xRRGGBB; -1 where it cannot be told: an image, a shading, a shape that is no rectangle.</param>
/// <param name="IsOpaque">Whether nothing below the whole of the area can be seen.</param>
internal readonly record struct Backdrop(Box Box, int Color, bool IsOpaque, int Order)
{
    public const int Unknown = -1;
}
