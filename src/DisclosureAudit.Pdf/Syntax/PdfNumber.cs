namespace DisclosureAudit.Pdf.Syntax;

/// <summary>An integer or real number (7.3.3).</summary>
public sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>The value as an integer, cut off towards zero and held within the range of int.</summary>
    public int Integer => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);
}
