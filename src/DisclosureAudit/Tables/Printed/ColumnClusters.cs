namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Finds columns by what stands below each other. Numbers first, for none reaches over two columns; then text, the narrow
/// before the wide. What would join two columns that some line has side by side is a heading over both, and joins nothing.
/// </summary>
internal sealed class ColumnClusters
{
    // The widest tables of real disclosures have some 30 columns.
    internal const int MostColumns = 100;

    private readonly List<Cluster> clusters = [];
    private readonly int words;

    private ColumnClusters(int lines) => words = (lines + 63) / 64;

    /// <returns>Where the text of each column stands, from left to right; empty when there are too many.</returns>
    public static IReadOnlyList<Piece> Of(IReadOnlyList<AlignedLine> lines)
    {
        var found = new ColumnClusters(lines.Count);
        foreach (var chunk in lines.SelectMany(line => line.Chunks).OrderBy(chunk => !chunk.IsAmount).ThenBy(chunk => chunk.Width).ThenBy(chunk => chunk.Line))
        {
            found.Add(chunk);
            if (found.clusters.Count > MostColumns)
            {
                return [];
            }
        }

        return NearColumns.Joined(found.clusters.ConvertAll(cluster => new Piece(cluster.Left, cluster.Right)), lines);
    }

    private void Add(Chunk chunk)
    {
        var first = clusters.FindIndex(cluster => cluster.Right > chunk.Left);
        first = first < 0 ? clusters.Count : first;
        var end = first;
        while (end < clusters.Count && clusters[end].Left < chunk.Right)
        {
            end++;
        }

        var joined = new Cluster(chunk.Left, chunk.Right, new ulong[words]);
        for (var i = first; i < end; i++)
        {
            if (joined.SharesLine(clusters[i]))
            {
                return;
            }

            joined = joined.With(clusters[i]);
        }

        joined.Lines[chunk.Line / 64] |= 1UL << (chunk.Line % 64);
        clusters.RemoveRange(first, end - first);
        clusters.Insert(first, joined);
    }

    /// <param name="Lines">A bit for each line that has text in it.</param>
    private sealed record Cluster(int Left, int Right, ulong[] Lines)
    {
        public bool SharesLine(Cluster other)
        {
            for (var i = 0; i < Lines.Length; i++)
            {
                if ((Lines[i] & other.Lines[i]) != 0)
                {
                    return true;
                }
            }

            return false;
        }

        public Cluster With(Cluster other)
        {
            for (var i = 0; i < Lines.Length; i++)
            {
                Lines[i] |= other.Lines[i];
            }

            return this with { Left = Math.Min(Left, other.Left), Right = Math.Max(Right, other.Right) };
        }
    }
}
