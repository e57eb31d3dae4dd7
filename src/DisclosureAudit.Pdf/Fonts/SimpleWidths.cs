using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>The widths of a simple font (9.6.2.1): Widths from FirstChar on, MissingWidth beyond; without Widths those of the standard font it is or looks like.</summary>
/// <param name="scale">From the font's glyph space to thousandths: 1 but for Type 3 fonts.</param>
internal sealed class SimpleWidths(PdfDictionary font, PdfDictionary? descriptor, string name, FontFlags flags, double scale)
{
    private readonly PdfArray? widths = font.Array("Widths");
    private readonly int first = font.Integer("FirstChar") ?? 0;
    private readonly double missing = descriptor?.Number("MissingWidth") ?? 0;

    public double Of(byte code, string? text) => widths is null
        ? StandardWidths.Like(name, flags.HasFlag(FontFlags.FixedPitch), flags.HasFlag(FontFlags.Serif)).Width(text) ?? missing
        : (widths[(int)Math.Clamp((long)code - first, -1, 256)] as PdfNumber)?.Value * scale ?? missing;
}
