using System.IO.Compression;
using System.Text;
using DisclosureAudit.Fetch.Archives;

namespace DisclosureAudit.Fetch.Kinds;

/// <summary>What a file is, by its bytes; its name decides only between kinds that look alike.</summary>
internal static class FileKind
{
    private const int HeadBytes = 4096;

    // A PDF may begin behind some bytes of others (ISO 32000-1, annex H.3.4.1).
    private const int PdfMarkWithin = 1024;

    // Presentations, documents of other programs, programs: a file of files that are no documents by themselves.
    private static readonly string[] OtherPackages = ["[Content_Types].xml", "META-INF/manifest.xml", "META-INF/MANIFEST.MF"];

    /// <param name="ending">That it was named with, in lower case; empty where it was not.</param>
    /// <returns>The ending; null for a kind that no disclosure comes in.</returns>
    /// <exception cref="FetchProblemException">A damaged or dangerous archive.</exception>
    public static string? Of(string path, string ending)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[HeadBytes];
        ReadOnlySpan<byte> head = buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        return head switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => OfZip(stream),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OfficeFile.KindOf(stream, ending),
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => ".rar",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => ".7z",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ".doc",
            _ when head[..Math.Min(head.Length, PdfMarkWithin)].IndexOf("%PDF-"u8) >= 0 => ".pdf",
            _ => OfText(head, stream.Length > head.Length),
        };
    }

    private static string? OfZip(Stream stream)
    {
        using var archive = SafeZip.Open(stream);
        var names = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kind = names.Contains("OFD.xml") ? ".ofd"
            : names.Contains("word/document.xml") ? ".docx"
            : names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") ? ".xlsx"
            : names.Overlaps(OtherPackages) ? null
            : ".zip";
        if (kind is not null and not ".zip")
        {
            SafeZip.RequirePlainXml(archive);
        }

        return kind;
    }

    private static string? OfText(ReadOnlySpan<byte> head, bool goesOn)
    {
        if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return IsHtml(Encoding.BigEndianUnicode.GetString(head)) || IsHtml(Encoding.Unicode.GetString(head)) ? ".html" : ".txt";
        }

        if (head.IsEmpty || head.ContainsAnyInRange((byte)0, (byte)8) || head.ContainsAnyInRange((byte)14, (byte)26) || !IsText(head, goesOn))
        {
            return null;
        }

        return IsHtml(Encoding.Latin1.GetString(head)) ? ".html" : ".txt";
    }

    private static bool IsHtml(string head) => new[] { "<!doctype html", "<html", "<head", "<body", "<title", "<meta ", "<script", "<table", "<div", "<a href" }.Any(tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));

    // The last character may be cut.
    private static bool IsText(ReadOnlySpan<byte> head, bool goesOn)
    {
        foreach (var encoding in Charsets.Strict)
        {
            for (var cut = 0; cut <= (goesOn ? 3 : 0); cut++)
            {
                try
                {
                    encoding.GetCharCount(head[..^cut]);
                    return true;
                }
                catch (DecoderFallbackException)
                {
                    // Cut once more, or try the next.
                }
            }
        }

        return false;
    }
}
