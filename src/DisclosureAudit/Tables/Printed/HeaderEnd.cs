namespace DisclosureAudit.Tables.Printed;

/// <summary>Tells where the header of a table without upright lines ends.</summary>
internal static class HeaderEnd
{
    // In hundredths of a point: names of one column begin at one place.
    private const int SamePlace = 150;

    // So many rows show where.
    private const int FewestRows = 2;

    /// <summary>
    /// The bands above the first that is data, less those that begin like the rows below: the name of a row without amounts stands at
    /// the left end of its column, a name of the header in the middle.
    /// </summary>
    public static IReadOnlyList<AlignedBand> Of(IReadOnlyList<AlignedBand> bands)
    {
        var header = bands.TakeWhile(band => !band.Lines.Any(AlignedRows.IsData)).ToList();
        if (header.Count == bands.Count)
        {
            return header;
        }

        var starts = bands.Skip(header.Count).SelectMany(band => band.Lines).SelectMany(line => line.Chunks).Where(chunk => !chunk.IsAmount && !chunk.IsDash).Select(chunk => chunk.Left).ToList();
        while (header.Count > 1 && BeginsLikeRows(header[^1], starts))
        {
            header.RemoveAt(header.Count - 1);
        }

        return header;
    }

    private static bool BeginsLikeRows(AlignedBand band, List<int> starts) =>
        band is { Lines.Count: > 0, Inner.Count: 0 }
        && band.Lines.SelectMany(line => line.Chunks).All(chunk => starts.Count(start => Math.Abs(start - chunk.Left) <= SamePlace) >= FewestRows);
}
