using System.Text;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>Bytes to characters: UTF-8 with or without a mark, UTF-16 with a mark, else GB18030; never with replacement characters.</summary>
public static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = OpenGb18030();

    /// <exception cref="UnreadableDocumentException">The bytes are empty, or text in none of these encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new UnreadableDocumentException("empty", new Sentence("文件是空的，请检查是否下载或保存完整", "the file is empty; check that it was saved or downloaded whole"));
        }

        var text = DecodeMarked(bytes) ?? DecodeStrictly(bytes, Utf8) ?? DecodeStrictly(bytes, Gb18030);
        if (text is null || HasTooManyControls(text))
        {
            throw new UnreadableDocumentException("not_text", new Sentence("不是文本文件（既非 UTF-8 也非 GB18030），请另存为文本再试", "not a text file (neither UTF-8 nor GB18030); save it as text and try again"));
        }

        return text;
    }

    private static string? DecodeMarked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeStrictly(rest, Utf8),
        [0xFF, 0xFE, .. var rest] => DecodeStrictly(rest, new UnicodeEncoding(false, false, true)),
        [0xFE, 0xFF, .. var rest] => DecodeStrictly(rest, new UnicodeEncoding(true, false, true)),
        _ => null,
    };

    private static string? DecodeStrictly(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool HasTooManyControls(string text)
    {
        long controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
            {
                controls++;
            }
        }

        return controls * 1000 > (long)text.Length * TextLimits.ControlsPerThousand;
    }

    private static Encoding OpenGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
