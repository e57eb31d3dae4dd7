using System.Text;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Text strings (7.9.2.2): UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding.</summary>
internal static class TextString
{
    /// <summary>Where PDFDocEncoding is not Latin-1 (Annex D.2): from 0x18 on, and from 0x80 on.</summary>
    private const string Accents = "˘ˇˆ˙˝˛˚˜";
    private const string Punctuation = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        return bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes[3..]) : string.Create(bytes.Length, bytes, Decode);
    }

    private static void Decode(Span<char> chars, ReadOnlySpan<byte> bytes)
    {
        for (var index = 0; index < bytes.Length; index++)
        {
            chars[index] = bytes[index] switch
            {
                >= 0x18 and <= 0x1F => Accents[bytes[index] - 0x18],
                >= 0x80 and <= 0xA0 => Punctuation[bytes[index] - 0x80],
                var other => (char)other,
            };
        }
    }
}
