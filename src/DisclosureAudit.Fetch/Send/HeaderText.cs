using System.Text;

namespace DisclosureAudit.Fetch.Send;

/// <summary>A field of a header, in the characters that its server meant.</summary>
internal static class HeaderText
{
    /// <summary>Octets beyond ASCII come as Latin-1 and are UTF-8 or GB18030.</summary>
    public static string Decode(string text) => text.All(char.IsAscii) || text.Any(c => c > 0xFF) ? text : Decode(Encoding.Latin1.GetBytes(text));

    public static string Decode(ReadOnlySpan<byte> bytes) => Charsets.Likely(bytes).GetString(bytes);

    /// <summary>Octets beyond ASCII as a URL writes them: as they came, whatever they mean.</summary>
    public static string Escape(string text) => string.Concat(text.Select(c => c is > '\u007F' and <= '\u00FF' ? $"%{(int)c:X2}" : c.ToString()));

    /// <summary>The charset of a Content-Type; null where it names none.</summary>
    public static string? Charset(string? contentType) =>
        contentType is not null && contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? contentType[(at + "charset=".Length)..].Split(';')[0] : null;
}
