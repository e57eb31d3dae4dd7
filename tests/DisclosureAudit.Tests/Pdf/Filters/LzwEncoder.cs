namespace DisclosureAudit.Tests.Pdf.Filters;

/// <summary>Packs bytes with LZW, the code length growing as far ahead of need as EarlyChange says.</summary>
internal static class LzwEncoder
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FullTable = 4094;

    public static byte[] Encode(string data, int early)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var codes = new List<(int Code, int Width)>();
        var present = "";
        Reset();
        foreach (var each in data)
        {
            if (Known(present + each))
            {
                present += each;
                continue;
            }

            Emit(CodeOf(present));
            table.Add(present + each, 258 + table.Count);
            present = each.ToString();
            if (258 + table.Count >= FullTable)
            {
                Reset();
            }
        }

        Emit(CodeOf(present));
        table.Add("", 258 + table.Count);
        Emit(EndOfData);
        return Pack(codes);

        bool Known(string text) => text.Length == 1 || table.ContainsKey(text);

        int CodeOf(string text) => text.Length == 1 ? text[0] : table[text];

        void Reset()
        {
            Emit(Clear);
            table.Clear();
        }

        // The reader's table is one entry behind the writer's.
        void Emit(int code)
        {
            var width = 9;
            while (width < 12 && 258 + table.Count - 1 + early >= 1 << width)
            {
                width++;
            }

            codes.Add((code, width));
        }
    }

    private static byte[] Pack(List<(int Code, int Width)> codes)
    {
        var bits = string.Concat(codes.Select(each => Convert.ToString(each.Code, 2).PadLeft(each.Width, '0')));
        bits = bits.PadRight((bits.Length + 7) / 8 * 8, '0');
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(8 * i, 8), 2))];
    }
}
