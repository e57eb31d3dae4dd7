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

        var starts = Starts(bands.Skip(header.Count).SelectMany(band => band.Lines));
        while (header.Count > 1 && header[^1].Inner.Count == 0 && BeginLikeRows(header[^1].Lines, starts))
        {
            header.RemoveAt(header.Count - 1);
        }

        return header;
    }

    public static IReadOnlyList<int> Starts(IEnumerable<AlignedLine> rows) =>
        rows.SelectMany(line => line.Chunks).Where(chunk => !chunk.IsAmount && !chunk.IsDash).Select(chunk => chunk.Left).ToList();

    /// <param name="starts">Where the names of rows begin.</param>
    public static bool BeginLikeRows(IReadOnlyList<AlignedLine> lines, IReadOnlyList<int> starts) =>
        lines.Count > 0
        && starts.Count > 0
        && lines.SelectMany(line => line.Chunks).All(chunk => starts.Count(start => Math.Abs(start - chunk.Left) <= SamePlace) >= Math.Min(FewestRows, (starts.Count + 1) / 2));
}
