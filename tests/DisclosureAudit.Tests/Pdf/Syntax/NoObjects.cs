using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf.Syntax;

/// <summary>A file without objects.</summary>
internal sealed class NoObjects : IObjectSource
{
    public PdfObject Resolve(PdfObject value) => value is PdfReference ? PdfNull.Instance : value;

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;
}
