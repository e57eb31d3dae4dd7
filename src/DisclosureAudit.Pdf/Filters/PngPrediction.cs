namespace DisclosureAudit.Pdf.Filters;

/// <summary>The prediction of PNG: each row starts with the number of its own predictor (ISO/IEC 15948, 9).</summary>
internal static class PngPrediction
{
    /// <summary>Undoes it in place, the rows closed up; gives how many bytes are left.</summary>
    /// <param name="length">Bytes of a row without its predictor.</param>
    /// <param name="pixel">Bytes between a byte and the one left of it.</param>
    public static int Undo(Span<byte> data, int length, int pixel)
    {
        var above = Span<byte>.Empty;
        var (from, to) = (0, 0);
        while (from + 1 < data.Length)
        {
            var predictor = data[from++];
            var count = Math.Min(length, data.Length - from);
            var row = data.Slice(to, count);
            data.Slice(from, count).CopyTo(row);
            Row(predictor, row, above, pixel);
            above = row;
            from += count;
            to += count;
        }

        return to;
    }

    private static void Row(byte predictor, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        switch (predictor)
        {
            case 1:
                for (var i = pixel; i < row.Length; i++)
                {
                    row[i] = unchecked((byte)(row[i] + row[i - pixel]));
                }

                break;
            case 2 when !above.IsEmpty:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = unchecked((byte)(row[i] + above[i]));
                }

                break;
            case 3 or 4:
                for (var i = 0; i < row.Length; i++)
                {
                    var left = i < pixel ? 0 : row[i - pixel];
                    var up = above.IsEmpty ? 0 : above[i];
                    var corner = i < pixel || above.IsEmpty ? 0 : above[i - pixel];
                    row[i] = unchecked((byte)(row[i] + (predictor == 3 ? (left + up) / 2 : Paeth(left, up, corner))));
                }

                break;
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
