namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A basic object of a PDF file (ISO 32000-1, 7.3).</summary>
public abstract class PdfObject;
