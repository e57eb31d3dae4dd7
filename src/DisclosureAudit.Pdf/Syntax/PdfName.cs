namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A name without its solidus, #xx undone; each byte is one char of the same number (7.3.5).</summary>
public sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}
