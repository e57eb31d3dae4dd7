using DisclosureAudit.Findings;
using DisclosureAudit.Pdf;

namespace DisclosureAudit.Read;

/// <summary>Whether a PDF holds somebody's personal data that no page shows: in notes, form values, bookmarks, metadata or attached files.</summary>
public static class PersonalPdf
{
    /// <summary>What cannot be looked through may hold them.</summary>
    public static bool HoldsUnshown(byte[] bytes)
    {
        try
        {
            return FileTexts.Of(PdfFile.Open(bytes, PdfLimits.Default)).Any(text => PersonalData.Mask(text) != text);
        }
        catch (PdfProblemException)
        {
            return true;
        }
    }
}
