namespace DisclosureAudit.Pdf;

/// <summary>A file or page that cannot be read, with its reason.</summary>
/// <param name="detail">What exactly, in English, without bytes of the file: “stream expansion over 256 MB”.</param>
public sealed class PdfProblemException(PdfProblem problem, string detail) : Exception(detail)
{
    public PdfProblem Problem { get; } = problem;
}
