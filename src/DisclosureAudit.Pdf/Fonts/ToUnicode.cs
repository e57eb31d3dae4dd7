using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Programs;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>The entry ToUnicode of a font (9.10.3).</summary>
internal static class ToUnicode
{
    /// <summary>Its map; null where there is none. The name Identity-H, which some writers put there, says that codes are UTF-16.</summary>
    public static ToUnicodeMap? Of(PdfDictionary font)
    {
        switch (font["ToUnicode"])
        {
            case PdfStream stream:
                return ToUnicodeParser.Parse(stream.DecodeOrEmpty().Span);
            case PdfName { Value: "Identity-H" or "Identity-V" }:
                var map = new ToUnicodeMap();
                map.Add(0, 0xFFFF, "\0");
                return map;
            default:
                return null;
        }
    }
}
