namespace DisclosureAudit.Pdf.Syntax;

/// <summary>A string: bytes, decrypted and with escapes undone (7.3.4).</summary>
public sealed class PdfString(ReadOnlyMemory<byte> bytes) : PdfObject
{
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;
}
