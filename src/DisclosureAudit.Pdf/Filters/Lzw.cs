namespace DisclosureAudit.Pdf.Filters;

/// <summary>LZWDecode (7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;
    private const int ShortestCode = 9;
    private const int LongestCode = 12;
    private const int ExpectedGrowth = 3;

    /// <param name="early">How many codes too early the code length grows: 1, or 0 when EarlyChange says so.</param>
    /// <param name="whole">Whether all of the data could be read.</param>
    public static byte[] Decode(ReadOnlySpan<byte> input, int early, PdfLimits limits, out bool whole)
    {
        using var output = new ByteBuffer((int)Math.Min((long)ExpectedGrowth * input.Length, int.MaxValue), limits);
        whole = Decode(input, Math.Clamp(early, 0, 1), output);
        return output.ToArray();
    }

    private static bool Decode(ReadOnlySpan<byte> input, int early, ByteBuffer output)
    {
        // A code of the table stands for bytes that were written before: the previous code's, and the one behind them.
        Span<int> starts = stackalloc int[TableSize];
        Span<int> lengths = stackalloc int[TableSize];
        var (free, width) = (FirstFree, ShortestCode);
        var (previous, previousLength) = (0, 0);
        var (bits, count) = (0U, 0);
        foreach (var each in input)
        {
            bits = bits << 8 | each;
            count += 8;
            if (count < width)
            {
                continue;
            }

            count -= width;
            var code = (int)(bits >> count & (1U << width) - 1);
            if (code == EndOfData)
            {
                return true;
            }

            if (code == Clear)
            {
                (free, width, previousLength) = (FirstFree, ShortestCode, 0);
                continue;
            }

            if (previousLength > 0 && free < TableSize)
            {
                (starts[free], lengths[free]) = (previous, previousLength + 1);
                free++;
                width = free + early >= 1 << width && width < LongestCode ? width + 1 : width;
            }

            if (code >= free)
            {
                return false;
            }

            previous = output.Length;
            previousLength = code < Clear ? 1 : lengths[code];
            if (code < Clear)
            {
                output.Add((byte)code);
            }
            else
            {
                Repeat(starts[code], previousLength, output);
            }
        }

        // Some writers leave the end of data out.
        return true;
    }

    /// <summary>Writes bytes again; the last of them may be the first that this writes.</summary>
    private static void Repeat(int start, int length, ByteBuffer output)
    {
        var room = output.Room(length);
        var written = output.Written;
        var known = Math.Min(length, written.Length - start);
        written.Slice(start, known).CopyTo(room);
        if (known < length)
        {
            room[known] = room[0];
        }

        output.Advance(length);
    }
}
