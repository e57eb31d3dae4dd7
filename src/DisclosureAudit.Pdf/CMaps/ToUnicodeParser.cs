using System.Text;
using DisclosureAudit.Pdf.Encodings;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>
/// Reads a ToUnicode CMap (9.10.3) as real files have it: codespaces are not looked at, ranges may pass 256 codes, targets may
/// be glyph names or plain numbers, and cidchar and cidrange may stand for bfchar and bfrange.
/// </summary>
internal static class ToUnicodeParser
{
    // The longest target of a ligature has a handful of characters.
    private const int MostTargetBytes = 128;

    public static ToUnicodeMap Parse(ReadOnlySpan<byte> source)
    {
        var tokens = new PostScriptTokens(source);
        var map = new ToUnicodeMap();
        while (tokens.Next())
        {
            if (tokens.Kind != PostScriptTokenKind.Operator)
            {
                continue;
            }

            if (tokens.Value.SequenceEqual("beginbfchar"u8) || tokens.Value.SequenceEqual("begincidchar"u8))
            {
                Characters(ref tokens, map);
            }
            else if (tokens.Value.SequenceEqual("beginbfrange"u8) || tokens.Value.SequenceEqual("begincidrange"u8))
            {
                Ranges(ref tokens, map);
            }
        }

        return map;
    }

    private static void Characters(ref PostScriptTokens tokens, ToUnicodeMap map)
    {
        while (tokens.Next() && tokens.Kind != PostScriptTokenKind.Operator)
        {
            var code = tokens.Kind == PostScriptTokenKind.Hex ? tokens.Code() : null;
            if (code is null)
            {
                continue;
            }

            if (!tokens.Next() || tokens.Kind == PostScriptTokenKind.Operator)
            {
                return;
            }

            Add(map, code.Value, code.Value, Target(tokens));
        }
    }

    private static void Ranges(ref PostScriptTokens tokens, ToUnicodeMap map)
    {
        while (tokens.Next() && tokens.Kind != PostScriptTokenKind.Operator)
        {
            var low = tokens.Kind == PostScriptTokenKind.Hex ? tokens.Code() : null;
            if (low is null)
            {
                continue;
            }

            if (!tokens.Next() || tokens.Kind == PostScriptTokenKind.Operator)
            {
                return;
            }

            var high = tokens.Kind == PostScriptTokenKind.Hex ? tokens.Code() : null;
            if (!tokens.Next() || tokens.Kind == PostScriptTokenKind.Operator)
            {
                return;
            }

            if (tokens.Kind == PostScriptTokenKind.ArrayStart)
            {
                Array(ref tokens, map, low.Value, high ?? low.Value);
            }
            else
            {
                Add(map, low.Value, high ?? low.Value, Target(tokens));
            }
        }
    }

    private static void Array(ref PostScriptTokens tokens, ToUnicodeMap map, uint low, uint high)
    {
        ulong code = low;
        while (tokens.Next() && tokens.Kind is not (PostScriptTokenKind.ArrayEnd or PostScriptTokenKind.Operator))
        {
            if (code <= high)
            {
                Add(map, (uint)code, (uint)code, Target(tokens));
            }

            code++;
        }
    }

    private static void Add(ToUnicodeMap map, uint low, uint high, string? target)
    {
        if (target is not null)
        {
            map.Add(low, high, target);
        }
    }

    private static string? Target(PostScriptTokens tokens) => tokens.Kind switch
    {
        PostScriptTokenKind.Hex => Utf16(tokens),
        PostScriptTokenKind.Name => GlyphList.Text(Encoding.Latin1.GetString(tokens.Value)),
        PostScriptTokenKind.Integer when Rune.TryCreate(tokens.Integer().GetValueOrDefault(), out var rune) => rune.ToString(),
        _ => null,
    };

    private static string Utf16(PostScriptTokens tokens)
    {
        Span<byte> bytes = stackalloc byte[MostTargetBytes];
        var target = bytes[..tokens.HexBytes(bytes)];
        return target switch
        {
            [var one] => ((char)one).ToString(),

            // UTF-32, which some writers use: no text in UTF-16 begins with the control characters up to U+0010.
            [0, <= 0x10, var high, var low] when Rune.TryCreate((target[1] << 16) | (high << 8) | low, out var rune) => rune.ToString(),
            _ => Encoding.BigEndianUnicode.GetString(target),
        };
    }
}
