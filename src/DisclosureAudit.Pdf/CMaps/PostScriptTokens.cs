using System.Buffers.Text;

namespace DisclosureAudit.Pdf.CMaps;

/// <summary>Cuts PostScript into tokens: a CMap file or the clear text of a Type 1 font. Nothing is an error: what is no token is passed over.</summary>
internal ref struct PostScriptTokens(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private int _at;

    public PostScriptTokenKind Kind { get; private set; }

    /// <summary>The characters of the token, without solidus and angle brackets.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool Next()
    {
        SkipSpace();
        if (_at >= _source.Length)
        {
            return false;
        }

        var first = _source[_at++];
        switch (first)
        {
            case (byte)'<' when _at < _source.Length && _source[_at] == '<':
            case (byte)'>':
            case (byte)'{':
            case (byte)'}':
            case (byte)')':
                Take(PostScriptTokenKind.Other, _at, _at);
                break;
            case (byte)'<':
                Delimited(PostScriptTokenKind.Hex, (byte)'>');
                break;
            case (byte)'(':
                Delimited(PostScriptTokenKind.Other, (byte)')');
                break;
            case (byte)'[':
                Take(PostScriptTokenKind.ArrayStart, _at, _at);
                break;
            case (byte)']':
                Take(PostScriptTokenKind.ArrayEnd, _at, _at);
                break;
            case (byte)'/':
                Word(_at);
                Kind = PostScriptTokenKind.Name;
                break;
            default:
                Word(_at - 1);
                Kind = Integer() is null ? PostScriptTokenKind.Operator : PostScriptTokenKind.Integer;
                break;
        }

        return true;
    }

    public readonly int? Integer() => Utf8Parser.TryParse(Value, out int number, out var used) && used == Value.Length ? number : null;

    /// <summary>The code in a hexadecimal string of up to four bytes; null of another.</summary>
    public readonly uint? Code()
    {
        Span<byte> bytes = stackalloc byte[5];
        var count = HexBytes(bytes);
        uint code = 0;
        foreach (var part in bytes[..count])
        {
            code = (code << 8) | part;
        }

        return count is > 0 and < 5 ? code : null;
    }

    /// <summary>Undoes the hexadecimal string, as far as it fits; a missing last digit is 0 (7.3.4.3).</summary>
    public readonly int HexBytes(Span<byte> bytes)
    {
        var digits = 0;
        foreach (var character in Value)
        {
            var digit = HexDigit(character);
            if (digit < 0 || digits >= bytes.Length * 2)
            {
                continue;
            }

            bytes[digits / 2] = (byte)(digits % 2 == 0 ? digit << 4 : bytes[digits / 2] | digit);
            digits++;
        }

        return (digits + 1) / 2;
    }

    private static int HexDigit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        _ => -1,
    };

    private static bool IsSpace(byte character) => character is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte character) => "()<>[]{}/%"u8.Contains(character);

    private void SkipSpace()
    {
        while (_at < _source.Length && (IsSpace(_source[_at]) || _source[_at] == '%'))
        {
            if (_source[_at] == '%')
            {
                var line = _source[_at..].IndexOfAny((byte)'\r', (byte)'\n');
                _at = line < 0 ? _source.Length : _at + line;
            }
            else
            {
                _at++;
            }
        }
    }

    private void Delimited(PostScriptTokenKind kind, byte end)
    {
        var length = _source[_at..].IndexOf(end);
        Take(kind, _at, length < 0 ? _source.Length : _at + length);
        _at++;
    }

    private void Word(int start)
    {
        while (_at < _source.Length && !IsSpace(_source[_at]) && !IsDelimiter(_source[_at]))
        {
            _at++;
        }

        Value = _source[start.._at];
    }

    private void Take(PostScriptTokenKind kind, int start, int end)
    {
        Kind = kind;
        Value = _source[start..end];
        _at = Math.Max(_at, end);
    }
}
