using System.Text;

namespace DisclosureAudit.Fetch;

/// <summary>The charsets that Chinese sites and archives write: UTF-8 and GB18030, of which GB2312 and GBK are parts.</summary>
internal static class Charsets
{
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Bytes that are not of the charset are an error.</summary>
    public static IReadOnlyList<Encoding> Strict { get; } =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    ];

    /// <summary>What bytes that name no charset are: UTF-8 if they can be, else GB18030.</summary>
    public static Encoding Likely(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Strict[0].GetCharCount(bytes);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Gb18030;
        }
    }
}
