using System.Text;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>
/// What a file says outside its pages: every text string of its objects (notes, form values, bookmarks, the document's information),
/// its metadata and the files attached to it (ISO 32000-1, 7.9.2, 14.3 and 7.11.4).
/// </summary>
public static class FileTexts
{
    private const int Deepest = 50;

    /// <exception cref="PdfProblemException">An object passes a limit.</exception>
    public static IEnumerable<string> Of(PdfFile file)
    {
        foreach (var number in file.Store.NumbersInOrder())
        {
            var loaded = file.Store.Load(number);
            foreach (var text in Strings(loaded, 0))
            {
                yield return text;
            }

            if (loaded is PdfStream stream && stream.Dictionary.Name("Type") is "EmbeddedFile" or "Metadata")
            {
                yield return Encoding.UTF8.GetString(file.Store.Decode((PdfStream)loaded).Span);
            }
        }
    }

    private static IEnumerable<string> Strings(PdfObject value, int depth) => depth > Deepest ? [] : value switch
    {
        PdfString text => [Decoded(text.Bytes.Span)],
        PdfArray array => Enumerable.Range(0, array.Count).SelectMany(i => Strings(array.Raw[i], depth + 1)),
        PdfDictionary dictionary => dictionary.Raw.Values.SelectMany(inner => Strings(inner, depth + 1)),
        PdfStream stream => Strings(stream.Dictionary, depth + 1),
        _ => [],
    };

    private static string Decoded(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
