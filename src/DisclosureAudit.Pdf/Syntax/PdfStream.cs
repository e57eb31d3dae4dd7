namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A stream: a dictionary and bytes (7.3.8).</summary>
/// <param name="raw">The bytes as in the file: not decrypted, filters not undone.</param>
/// <param name="number">Object and generation number, which decryption needs; 0 for a stream that is no object of its own.</param>
public sealed class PdfStream(IObjectSource source, PdfDictionary dictionary, ReadOnlyMemory<byte> raw, int number, int generation) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;
    public ReadOnlyMemory<byte> Raw { get; } = raw;
    public int Number { get; } = number;
    public int Generation { get; } = generation;

    /// <summary>The bytes decrypted and with all filters undone.</summary>
    /// <exception cref="PdfProblemException">A filter that is not known, or a limit passed.</exception>
    public ReadOnlyMemory<byte> Decode() => source.Decode(this);
}
