using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Filters;

/// <summary>ASCIIHexDecode (7.4.2).</summary>
internal static class AsciiHex
{
    public static byte[] Decode(ReadOnlySpan<byte> input)
    {
        var end = input.IndexOf((byte)'>');
        input = end < 0 ? input : input[..end];
        var output = new byte[(input.Length + 1) / 2];
        return output[..Escapes.Hex(input, output)];
    }
}
