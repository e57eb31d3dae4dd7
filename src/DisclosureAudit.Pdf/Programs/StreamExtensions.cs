using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Programs;

internal static class StreamExtensions
{
    /// <summary>The bytes of a stream that a page can be read without; none where they cannot be had. Limits stay limits.</summary>
    public static ReadOnlyMemory<byte> DecodeOrEmpty(this PdfStream stream)
    {
        try
        {
            return stream.Decode();
        }
        catch (PdfProblemException exception) when (exception.Problem is PdfProblem.Filter or PdfProblem.Damaged)
        {
            return default;
        }
    }
}
