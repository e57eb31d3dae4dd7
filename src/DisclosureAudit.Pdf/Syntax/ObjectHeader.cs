namespace DisclosureAudit.Pdf.Syntax;

/// <summary>The "n g obj" before an object (7.3.10), found from its last word.</summary>
internal readonly record struct ObjectHeader(int Number, int Offset)
{
    private const int MostDigits = 9;

    /// <summary>The header whose "obj" stands at a place; null when that is part of another word or has no numbers before it.</summary>
    public static ObjectHeader? Before(ReadOnlySpan<byte> bytes, int at)
    {
        var behind = at + "obj".Length;
        if (behind < bytes.Length && Characters.IsRegular(bytes[behind]) && !Characters.IsNumeric(bytes[behind]))
        {
            return null;
        }

        var generation = Digits(bytes, White(bytes, at));
        var end = White(bytes, generation.Start);
        var number = Digits(bytes, end);
        return generation.Value is null || end == generation.Start || number.Value is null or 0 ? null : new ObjectHeader(number.Value.Value, number.Start);
    }

    private static int White(ReadOnlySpan<byte> bytes, int end)
    {
        while (end > 0 && Characters.IsWhite(bytes[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static (int Start, int? Value) Digits(ReadOnlySpan<byte> bytes, int end)
    {
        var start = end;
        while (start > 0 && Characters.IsDigit(bytes[start - 1]))
        {
            start--;
        }

        if (start == end || end - start > MostDigits)
        {
            return (start, null);
        }

        var value = 0;
        foreach (var digit in bytes[start..end])
        {
            value = value * 10 + (digit - '0');
        }

        return (start, value);
    }
}
