namespace DisclosureAudit.Pdf.Syntax;

/// <summary>An array (7.3.6); its elements are given with references followed.</summary>
public sealed class PdfArray(IObjectSource source, IReadOnlyList<PdfObject> items) : PdfObject
{
    /// <summary>The elements as written, references not followed.</summary>
    public IReadOnlyList<PdfObject> Raw { get; } = items;

    public int Count => Raw.Count;

    /// <summary>The element with references followed; null object where there is none.</summary>
    public PdfObject this[int index] => index >= 0 && index < Raw.Count ? source.Resolve(Raw[index]) : PdfNull.Instance;
}
