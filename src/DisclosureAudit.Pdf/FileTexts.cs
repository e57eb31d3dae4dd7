using System.Text;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>What a file says outside its pages.</summary>
public static class FileTexts
{
    /// <summary>The text strings of its objects – notes, form values, bookmarks, the document's information – and its metadata (ISO 32000-1, 7.9.2 and 14.3).</summary>
    /// <exception cref="PdfProblemException">An object passes a limit.</exception>
    public static IEnumerable<string> Of(PdfFile file) => Objects(file).Select(value => value switch
    {
        PdfString text => Decoded(text.Bytes.Span),
        PdfStream stream when stream.Dictionary.Name("Type") == "Metadata" => Decoded(file.Store.Decode(stream).Span),
        _ => "",
    });

    /// <summary>Other files are attached to it (7.11.4), or a form that has a document of its own (XFA, 12.7.8).</summary>
    /// <exception cref="PdfProblemException">An object passes a limit.</exception>
    public static bool HoldsFiles(PdfFile file) => Objects(file).Any(value => value is PdfDictionary dictionary && (dictionary.Raw.ContainsKey("EF") || dictionary.Raw.ContainsKey("XFA")));

    private static IEnumerable<PdfObject> Objects(PdfFile file) => file.Store.NumbersInOrder().SelectMany(number => Within(file.Store.Load(number)));

    // As deep as the parser lets objects stand in one another.
    private static IEnumerable<PdfObject> Within(PdfObject value) => value switch
    {
        PdfArray array => array.Raw.SelectMany(Within).Prepend(value),
        PdfDictionary dictionary => dictionary.Raw.Values.SelectMany(Within).Prepend(value),
        PdfStream stream => Within(stream.Dictionary).Prepend(value),
        _ => [value],
    };

    private static string Decoded(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
