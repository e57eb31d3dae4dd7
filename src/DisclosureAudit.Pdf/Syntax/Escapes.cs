namespace DisclosureAudit.Pdf.Syntax;

/// <summary>Undoes the escapes of names (7.3.5), literal strings (7.3.4.2) and hexadecimal strings (7.3.4.3).</summary>
internal static class Escapes
{
    /// <summary>How many chars a name is once #xx is undone.</summary>
    public static int NameLength(ReadOnlySpan<byte> text)
    {
        var length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (NameEscape(text, i) >= 0)
            {
                length -= 2;
                i += 2;
            }
        }

        return length;
    }

    /// <summary>Writes a name with #xx undone; # before anything else stands for itself, as PDF 1.1 had it.</summary>
    public static int Name(ReadOnlySpan<byte> text, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var code = NameEscape(text, i);
            into[length++] = (char)(code >= 0 ? code : text[i]);
            i += code >= 0 ? 2 : 0;
        }

        return length;
    }

    public static int Hex(ReadOnlySpan<byte> text, Span<byte> into)
    {
        var (length, high) = (0, -1);
        foreach (var each in text)
        {
            var digit = Characters.Hex(each);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                into[length++] = (byte)(high << 4 | digit);
                high = -1;
            }
        }

        // A last digit alone is followed by a zero that is not written.
        if (high >= 0)
        {
            into[length++] = (byte)(high << 4);
        }

        return length;
    }

    public static int Literal(ReadOnlySpan<byte> text, Span<byte> into)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\r')
            {
                i += LineFeedAfter(text, i);
                into[length++] = (byte)'\n';
            }
            else if (text[i] != (byte)'\\')
            {
                into[length++] = text[i];
            }
            else if (++i < text.Length)
            {
                i = Escaped(text, i, into, ref length);
            }
        }

        return length;
    }

    /// <summary>Undoes the escape whose letter stands at a place; gives the last place of it.</summary>
    private static int Escaped(ReadOnlySpan<byte> text, int at, Span<byte> into, ref int length)
    {
        switch (text[at])
        {
            case (byte)'\n':
                return at;
            case (byte)'\r':
                return at + LineFeedAfter(text, at);
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;
                var end = at;
                for (; end < text.Length && end < at + 3 && text[end] is >= (byte)'0' and <= (byte)'7'; end++)
                {
                    code = code << 3 | text[end] - '0';
                }

                into[length++] = (byte)(code & 0xFF);
                return end - 1;
            default:
                into[length++] = text[at] switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    var other => other,
                };
                return at;
        }
    }

    private static int LineFeedAfter(ReadOnlySpan<byte> text, int at) => at + 1 < text.Length && text[at + 1] == (byte)'\n' ? 1 : 0;

    private static int NameEscape(ReadOnlySpan<byte> text, int at) =>
        text[at] == (byte)'#' && at + 2 < text.Length && Characters.Hex(text[at + 1]) >= 0 && Characters.Hex(text[at + 2]) >= 0
            ? Characters.Hex(text[at + 1]) << 4 | Characters.Hex(text[at + 2])
            : -1;
}
