namespace DisclosureAudit.Tests.Pdf.Filters;

/// <summary>Predicts rows: the writing half of PNG's and TIFF's prediction.</summary>
internal static class PredictionWriter
{
    /// <summary>Rows with the PNG predictors 0 to 4 one after the other.</summary>
    public static byte[] Png(byte[] data, int row, int pixel)
    {
        var predicted = new List<byte>();
        for (var start = 0; start < data.Length; start += row)
        {
            var predictor = start / row % 5;
            predicted.Add((byte)predictor);
            for (var i = 0; i < row; i++)
            {
                var left = i < pixel ? 0 : data[start + i - pixel];
                var up = start == 0 ? 0 : data[start - row + i];
                var corner = i < pixel || start == 0 ? 0 : data[start - row + i - pixel];
                var estimate = predictor switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    _ => new[] { left, up, corner }.MinBy(each => Math.Abs(left + up - corner - each)),
                };
                predicted.Add((byte)(data[start + i] - estimate & 0xFF));
            }
        }

        return [.. predicted];
    }

    /// <summary>Rows of differences to the component of the pixel before.</summary>
    public static byte[] Tiff(byte[] data, int row, int colors, int bits, int columns)
    {
        var rows = Components(data, row, bits, colors * columns);
        var predicted = new List<byte>();
        foreach (var components in rows)
        {
            var differences = components.Select((each, i) => i < colors ? each : each - components[i - colors] & (1 << bits) - 1);
            var text = string.Concat(differences.Select(each => Convert.ToString(each, 2).PadLeft(bits, '0'))).PadRight(8 * row, '0');
            predicted.AddRange(Enumerable.Range(0, row).Select(i => Convert.ToByte(text.Substring(8 * i, 8), 2)));
        }

        return [.. predicted];
    }

    public static List<List<int>> Components(byte[] data, int row, int bits, int count) =>
    [
        .. data.Chunk(row).Select(each =>
        {
            var text = string.Concat(each.Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
            return Enumerable.Range(0, count).Select(i => Convert.ToInt32(text.Substring(i * bits, bits), 2)).ToList();
        }),
    ];
}
