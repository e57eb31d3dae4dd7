namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Words of one column that are stretched apart look like two columns. Then they stand near, and as many lines of the column reach over
/// the gap as have it.
/// </summary>
internal static class NearColumns
{
    public static IReadOnlyList<Piece> Joined(IReadOnlyList<Piece> texts, IReadOnlyList<AlignedLine> lines)
    {
        if (texts.Count < 2)
        {
            return texts;
        }

        var apart = new int[texts.Count];
        var bridged = new int[texts.Count];
        foreach (var line in lines)
        {
            var last = -1;
            foreach (var chunk in line.Chunks)
            {
                for (var column = FirstAt(texts, chunk.Left); column < texts.Count && texts[column].Start < chunk.Right; column++)
                {
                    if (column > 0 && texts[column - 1].End > chunk.Left)
                    {
                        bridged[column]++;
                    }
                    else if (column > 0 && last == column - 1)
                    {
                        apart[column]++;
                    }

                    last = column;
                }
            }
        }

        // In hundredths of a point: stretched letters are less than one of them apart.
        var size = lines.SelectMany(line => line.Chunks).Max(chunk => chunk.Words[0].FontSize);
        var joined = new List<Piece> { texts[0] };
        for (var column = 1; column < texts.Count; column++)
        {
            if (bridged[column] >= Math.Max(1, apart[column]) && texts[column].Start - texts[column - 1].End < size)
            {
                joined[^1] = joined[^1] with { End = texts[column].End };
            }
            else
            {
                joined.Add(texts[column]);
            }
        }

        return joined;
    }

    private static int FirstAt(IReadOnlyList<Piece> texts, int x)
    {
        var (low, high) = (0, texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = texts[middle].End <= x ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
