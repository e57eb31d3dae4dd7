namespace DisclosureAudit.Pdf.Filters;

/// <summary>The prediction of TIFF: each component is the difference to that of the pixel on its left (TIFF 6.0, 14).</summary>
internal static class TiffPrediction
{
    public static void Undo(Span<byte> data, int length, int colors, int bits)
    {
        for (; !data.IsEmpty; data = data[Math.Min(length, data.Length)..])
        {
            var row = data[..Math.Min(length, data.Length)];
            if (bits == 8)
            {
                for (var i = colors; i < row.Length; i++)
                {
                    row[i] = unchecked((byte)(row[i] + row[i - colors]));
                }
            }
            else
            {
                for (var i = colors; i < 8L * row.Length / bits; i++)
                {
                    Put(row, i, bits, Get(row, i, bits) + Get(row, i - colors, bits));
                }
            }
        }
    }

    private static int Get(ReadOnlySpan<byte> row, int index, int bits) => bits == 16
        ? row[2 * index] << 8 | row[2 * index + 1]
        : row[Place(index, bits).Byte] >> Place(index, bits).Shift & (1 << bits) - 1;

    private static void Put(Span<byte> row, int index, int bits, int value)
    {
        if (bits == 16)
        {
            row[2 * index] = unchecked((byte)(value >> 8));
            row[2 * index + 1] = unchecked((byte)value);
            return;
        }

        var (place, shift) = Place(index, bits);
        var mask = (1 << bits) - 1;
        row[place] = (byte)(row[place] & ~(mask << shift) | (value & mask) << shift);
    }

    /// <summary>The byte that holds a component, the first in its highest bits.</summary>
    private static (int Byte, int Shift) Place(int index, int bits)
    {
        var first = (long)index * bits;
        return ((int)(first / 8), 8 - bits - (int)(first % 8));
    }
}
