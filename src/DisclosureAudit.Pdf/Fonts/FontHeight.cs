using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>How far a font rises and sinks, in thousandths of text space.</summary>
internal readonly record struct FontHeight(double Ascent, double Descent)
{
    // The em box of CJK fonts, which is also where vertical writing starts (DW2, Table 117), and a usual Latin font.
    public static readonly FontHeight Cjk = new(880, -120);
    public static readonly FontHeight Latin = new(750, -250);

    private const double LeastHeight = 400;
    private const double MostHeight = 2000;

    /// <summary>Ascent and Descent of the descriptor (9.8.1), else the FontBBox; what is 0 or rubbish in both is left to the fallback.</summary>
    public static FontHeight Of(PdfDictionary? descriptor, FontHeight fallback)
    {
        if (descriptor is null)
        {
            return fallback;
        }

        var given = Sane(descriptor.Number("Ascent"), descriptor.Number("Descent"));
        var box = descriptor.Array("FontBBox");
        return given ?? Sane(Number(box, 3), Number(box, 1)) ?? fallback;
    }

    /// <summary>Descent is often given without its sign.</summary>
    public static FontHeight? Sane(double? ascent, double? descent) =>
        ascent is > 0 and < MostHeight && descent is { } given && Math.Abs(given) + ascent is >= LeastHeight and <= MostHeight
            ? new FontHeight(ascent.Value, -Math.Abs(given))
            : null;

    public static double? Number(PdfArray? array, int index) => (array?[index] as PdfNumber)?.Value;
}
