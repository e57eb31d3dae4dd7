using System.Text;
using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>
/// Reads a ToUnicode CMap (9.10.3) as real files have it: codespaces are not looked at, ranges may pass 256 codes, targets may
/// be glyph names or plain numbers, and cidchar and cidrange may stand for bfchar and bfrange.
/// </summary>
internal static class ToUnicodeParser
{
    private const int MostTargetDigits = 256;

    public static ToUnicodeMap Parse(ReadOnlySpan<byte> source)
    {
        var rows = new CMapRows(source);
        var map = new ToUnicodeMap();
        while (rows.Next())
        {
            if (rows.Target == TokenKind.ArrayOpen)
            {
                Array(ref rows, map, rows.Low, rows.High);
            }
            else if (rows.Section != CMapSection.Codespaces && Target(rows) is { } target)
            {
                map.Add(rows.Low, rows.High, target);
            }
        }

        return map;
    }

    private static void Array(ref CMapRows rows, ToUnicodeMap map, ulong low, ulong high)
    {
        for (var code = low; rows.NextElement(); code++)
        {
            if (code <= high && Target(rows) is { } target)
            {
                map.Add((uint)code, (uint)code, target);
            }
        }
    }

    private static string? Target(CMapRows rows) => rows.Target switch
    {
        TokenKind.HexString or TokenKind.String => Utf16(rows),
        TokenKind.Name => GlyphList.Text(rows.TargetName),
        TokenKind.Number when Rune.TryCreate(rows.TargetNumber ?? -1, out var rune) => rune.ToString(),
        _ => null,
    };

    private static string Utf16(CMapRows rows)
    {
        Span<byte> buffer = stackalloc byte[MostTargetDigits];
        var bytes = rows.TargetBytes(buffer);
        return bytes switch
        {
            // An odd byte has lost the 0 before it: <41>, and <540068> for “Th”, which a widespread typesetter writes.
            [var first, .. var rest] when rest.Length % 2 == 0 => (char)first + Encoding.BigEndianUnicode.GetString(rest),

            // UTF-32, which some writers use: no text in UTF-16 begins with the control characters up to U+0010.
            [0, <= 0x10, var high, var low] when Rune.TryCreate((bytes[1] << 16) | (high << 8) | low, out var rune) => rune.ToString(),
            _ => Encoding.BigEndianUnicode.GetString(bytes),
        };
    }
}
