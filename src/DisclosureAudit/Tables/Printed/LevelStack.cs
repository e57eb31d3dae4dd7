using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Level lines below each other that begin and end at the same places: the row borders of tables without upright ones.</summary>
/// <param name="Ys">From top to bottom, in hundredths of a point.</param>
internal sealed record LevelStack(int Left, int Right, IReadOnlyList<int> Ys)
{
    /// <summary>Lines between them that reach over a part of the width: a name of the header stands above, what it is over below.</summary>
    public IReadOnlyList<InnerLine> Inner { get; init; } = [];

    public Box Box => new(Left, Ys[0], Right, Ys[^1]);
    public int Bands => Ys.Count - 1;

    /// <returns>Between which two lines the place is; -1 when it is beyond them.</returns>
    public int BandOf(int y)
    {
        var (low, high) = (0, Ys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Ys[middle] <= y ? (middle + 1, high) : (low, middle);
        }

        return low == Ys.Count ? -1 : low - 1;
    }
}
