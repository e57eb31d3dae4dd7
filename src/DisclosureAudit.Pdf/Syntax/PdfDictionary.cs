namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A dictionary (7.3.7); its values are given with references followed.</summary>
public sealed class PdfDictionary(IObjectSource source, IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    /// <summary>The entries as written, references not followed; keys without their solidus.</summary>
    public IReadOnlyDictionary<string, PdfObject> Raw { get; } = entries;

    /// <summary>The value with references followed; null object where there is none.</summary>
    public PdfObject this[string key] => Raw.TryGetValue(key, out var value) ? source.Resolve(value) : PdfNull.Instance;

    public PdfDictionary? Dictionary(string key) => this[key] switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public PdfArray? Array(string key) => this[key] as PdfArray;

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public double? Number(string key) => (this[key] as PdfNumber)?.Value;

    public int? Integer(string key) => (this[key] as PdfNumber)?.Integer;
}
