using System.Text;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>The name of a font as people know it.</summary>
internal static class FontName
{
    private const int TagLength = 6;
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The name without the tag of a subset, six capitals and a plus (9.6.4); Chinese names are in UTF-8 or in GBK.</summary>
    public static string Of(string? baseFont)
    {
        var name = baseFont ?? "";
        var hasTag = name.Length > TagLength && name[TagLength] == '+' && name.AsSpan(0, TagLength).IndexOfAnyExceptInRange('A', 'Z') < 0;
        var plain = hasTag ? name[(TagLength + 1)..] : name;
        return plain.All(char.IsAscii) ? plain : Decoded(plain);
    }

    private static string Decoded(string name)
    {
        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
