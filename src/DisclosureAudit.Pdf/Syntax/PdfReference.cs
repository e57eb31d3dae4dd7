namespace DisclosureAudit.Pdf.Syntax;

/// <summary>An indirect reference (7.3.10).</summary>
public sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number { get; } = number;
    public int Generation { get; } = generation;
}
