namespace DisclosureAudit.Pdf.Syntax;

/// <summary>The entries of a cross-reference stream (7.5.8).</summary>
internal static class XrefStream
{
    private const int WidestField = 8;

    /// <summary>Adds the entries to the newer ones; false when the dictionary is none of a cross-reference stream.</summary>
    public static bool Read(PdfDictionary dictionary, ReadOnlySpan<byte> data, Xref xref)
    {
        if (dictionary.Array("W") is not { Count: >= 3 } widths)
        {
            return false;
        }

        Span<int> width = [Width(widths[0]), Width(widths[1]), Width(widths[2])];
        var length = width[0] + width[1] + width[2];
        if (length == 0)
        {
            return false;
        }

        var index = dictionary.Array("Index");
        for (var pair = 0; pair < (index?.Count / 2 ?? 1); pair++)
        {
            var first = index is null ? 0 : (index[2 * pair] as PdfNumber)?.Value ?? 0;
            var count = index is null ? dictionary.Number("Size") ?? 0 : (index[2 * pair + 1] as PdfNumber)?.Value ?? 0;
            for (var i = 0; i < count && data.Length >= length; i++)
            {
                if (first + i is >= 0 and < int.MaxValue)
                {
                    Add((int)(first + i), data, width, xref);
                }

                data = data[length..];
            }
        }

        return true;
    }

    private static void Add(int number, ReadOnlySpan<byte> data, ReadOnlySpan<int> width, Xref xref)
    {
        // A first field that is not there stands for 1 (table 17).
        var type = width[0] == 0 ? 1 : Field(data, width[0]);
        var second = Field(data[width[0]..], width[1]);
        var third = Field(data[(width[0] + width[1])..], width[2]);
        switch (type)
        {
            case 1 when second is > 0 and < int.MaxValue:
                xref.AddOlder(number, new XrefEntry(0, (int)second));
                break;
            case 2 when second is > 0 and < int.MaxValue && third < int.MaxValue:
                xref.AddOlder(number, new XrefEntry((int)second, (int)third));
                break;
            default:
                xref.AddOlder(number, XrefEntry.Free);
                break;
        }
    }

    private static ulong Field(ReadOnlySpan<byte> data, int width)
    {
        var value = 0UL;
        foreach (var each in data[..width])
        {
            value = value << 8 | each;
        }

        return value;
    }

    private static int Width(PdfObject value) => Math.Clamp((value as PdfNumber)?.Integer ?? 0, 0, WidestField);
}
