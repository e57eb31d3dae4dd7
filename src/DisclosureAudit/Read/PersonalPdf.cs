using DisclosureAudit.Findings;
using DisclosureAudit.Pdf;

namespace DisclosureAudit.Read;

/// <summary>Whether a PDF may hold somebody's personal data that no page shows: in notes, form values, bookmarks and metadata, or in attached files.</summary>
public static class PersonalPdf
{
    /// <summary>What cannot be looked through may hold them.</summary>
    public static bool MayHoldUnshown(byte[] bytes)
    {
        try
        {
            var file = PdfFile.Open(bytes, PdfLimits.Default);
            return FileTexts.HoldsFiles(file) || FileTexts.Of(file).Any(text => PersonalData.Mask(text) != text);
        }
        catch (PdfProblemException)
        {
            return true;
        }
    }
}
