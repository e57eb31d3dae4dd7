namespace DisclosureAudit.Pdf.Syntax;

/// <summary>true or false (7.3.2).</summary>
public sealed class PdfBoolean : PdfObject
{
    public static readonly PdfBoolean True = new(true);
    public static readonly PdfBoolean False = new(false);

    private PdfBoolean(bool value) => Value = value;

    public bool Value { get; }
}
