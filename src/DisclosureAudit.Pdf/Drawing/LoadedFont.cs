using DisclosureAudit.Pdf.Fonts;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>A font as a page asks for it, or what keeps it from being used.</summary>
internal sealed class LoadedFont(Font? font, PdfProblemException? problem)
{
    public Font? Font { get; private set; } = font;

    public PdfProblemException? Problem { get; private set; } = problem;

    /// <summary>A font is read bit by bit; what fails once fails again.</summary>
    public void Fail(PdfProblemException reason) => (Font, Problem) = (null, reason);
}
