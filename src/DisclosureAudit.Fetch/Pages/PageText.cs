using System.Text;
using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>The text of a HTML page: by its byte order mark, the header's charset, its own, or what its bytes are (UTF-8, else GB18030).</summary>
internal static class PageText
{
    // A page names its charset within its first kilobyte (HTML Living Standard, 13.2.3.2); some sites put a comment before it.
    private const int HeadBytes = 4096;

    private static readonly Regex Charset = SafeRegex.Of("[cC][hH][aA][rR][sS][eE][tT] ?= ?[\"']?(?<name>[A-Za-z0-9_:.-]{1,40})");

    public static string Of(ReadOnlySpan<byte> bytes, Encoding encoding) => encoding.GetString(bytes).TrimStart('\uFEFF');

    /// <param name="charset">Of the Content-Type header; null where it names none.</param>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        return Named(charset) ?? Named(Charset.Match(head).Groups["name"].Value) ?? Charsets.Likely(bytes);
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // What calls itself GB2312 or GBK holds letters of GB18030 often enough, and is a part of it.
    private static Encoding? Named(string? name)
    {
        var plain = name?.Trim('"', '\'', ' ').ToLowerInvariant();
        return plain switch
        {
            null or "" => null,
            "gb2312" or "gbk" or "gb18030" or "x-gbk" => Charsets.Gb18030,
            "utf8" or "utf-8" => Encoding.UTF8,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(plain),
        };
    }
}
