using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A graphics state parameter dictionary (8.4.5), as far as it matters here.</summary>
internal sealed class ExternalState(PdfDictionary dictionary, DrawingCache cache)
{
    private readonly double? lineWidth = dictionary.Number("LW");
    private readonly double? fillAlpha = dictionary.Number("ca");
    private readonly double? strokeAlpha = dictionary.Number("CA");
    private readonly bool? isBlended = Blends(dictionary["BM"]);
    private readonly bool? isMasked = dictionary["SMask"] switch
    {
        PdfDictionary => true,
        PdfName => false,
        _ => null,
    };

    private readonly LoadedFont? font = dictionary.Array("Font")?[0] is PdfDictionary own ? cache.Font(own) : null;
    private readonly double? fontSize = (dictionary.Array("Font")?[1] as PdfNumber)?.Value;

    public void Apply(ref GraphicsState state)
    {
        state.LineWidth = lineWidth ?? state.LineWidth;
        state.FillAlpha = fillAlpha ?? state.FillAlpha;
        state.StrokeAlpha = strokeAlpha ?? state.StrokeAlpha;
        state.IsBlended = isBlended ?? state.IsBlended;
        state.IsMasked = isMasked ?? state.IsMasked;
        if (font is not null && fontSize is not null)
        {
            (state.Font, state.FontSize) = (font, fontSize.Value);
        }
    }

    /// <summary>Whether a blend mode, or the first of several (11.3.5), lets show through what is below.</summary>
    private static bool? Blends(PdfObject mode) => (mode is PdfArray array ? array[0] : mode) is PdfName name
        ? name.Value is not ("Normal" or "Compatible")
        : null;
}
