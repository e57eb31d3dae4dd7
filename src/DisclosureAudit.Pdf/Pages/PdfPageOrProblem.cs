namespace DisclosureAudit.Pdf.Pages;

/// <summary>A page, or why it cannot be read: exactly one of both.</summary>
/// <param name="Number">Counted from 1.</param>
public readonly record struct PdfPageOrProblem(int Number, PdfPage? Page, PdfProblemException? Problem);
