namespace DisclosureAudit.Pdf.Syntax;

/// <summary>The file that objects come from: follows references and undoes filters.</summary>
public interface IObjectSource
{
    /// <summary>The object that a reference leads to, never itself a reference; any other object as it is.</summary>
    PdfObject Resolve(PdfObject value);

    ReadOnlyMemory<byte> Decode(PdfStream stream);
}
