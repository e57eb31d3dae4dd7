namespace DisclosureAudit.Pdf.Syntax;

/// <summary>The null object; also what a missing object, a missing key and a dangling reference resolve to (7.3.9, 7.3.10).</summary>
public sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Instance = new();

    private PdfNull()
    {
    }
}
