using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Programs;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>The entry Encoding of a composite font (9.7.5): the name of a predefined CMap or a stream with one.</summary>
internal static class FontEncoding
{
    private const int MostParents = 8;

    /// <summary>Codes of an unknown name are taken for CIDs of two bytes, which most fonts have.</summary>
    public static CMap Of(PdfObject encoding, int nesting) => Find(encoding, Math.Min(nesting, MostParents)) ?? PredefinedCMaps.Find("Identity-H")!;

    private static CMap? Find(PdfObject encoding, int nesting)
    {
        switch (encoding)
        {
            case PdfName name:
                return PredefinedCMaps.Find(name.Value) ?? (name.Value.EndsWith("-V", StringComparison.Ordinal) ? PredefinedCMaps.Find("Identity-V") : null);
            case PdfStream stream:
                var parent = nesting > 0 ? Find(stream.Dictionary["UseCMap"], nesting - 1) : null;
                return CMapParser.Parse(stream.DecodeOrEmpty().Span, parent, stream.Dictionary.Integer("WMode") is { } mode ? mode == 1 : null);
            default:
                return null;
        }
    }
}
