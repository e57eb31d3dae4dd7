using System.Buffers.Binary;
using System.Text;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>Codes of CMaps that are Unicode themselves.</summary>
internal static class UnicodeCode
{
    /// <summary>The code point that the bytes of a code stand for; the code itself where they stand for none.</summary>
    public static uint Point(uint code, CMapCodes codes) => codes switch
    {
        CMapCodes.Utf16 when code > 0xFFFF => Paired(code),
        CMapCodes.Utf8 when code > 0x7F => Joined(code),
        _ => code,
    };

    private static uint Paired(uint code) => Rune.TryCreate((char)(code >> 16), (char)(code & 0xFFFF), out var rune) ? (uint)rune.Value : code;

    private static uint Joined(uint code)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
        return Rune.DecodeFromUtf8(bytes.TrimStart((byte)0), out var rune, out _) == System.Buffers.OperationStatus.Done ? (uint)rune.Value : code;
    }
}
