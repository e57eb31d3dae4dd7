using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Finds tables of which a page shows upright lines alone: the middle of a long one without lines between its rows, whose upper and lower
/// border stand on other pages.
/// </summary>
internal static class UprightFrames
{
    // In hundredths of a point: lines of one table begin and end at one height.
    private const int SameEnd = 300;

    // 30 pt: two rows. Shorter lines are strokes of a drawing.
    private const int Shortest = 3000;

    // Two columns at least.
    private const int Fewest = 3;
    private const int MostGroups = 200;

    public static IEnumerable<Frame> Find(IReadOnlyList<RulingLine> uprights, IReadOnlyList<RulingLine> levels)
    {
        var groups = new List<List<RulingLine>>();
        foreach (var line in uprights.Where(line => line.Length >= Shortest))
        {
            var group = groups.Find(group => Math.Abs(group[0].Start - line.Start) <= SameEnd && Math.Abs(group[0].End - line.End) <= SameEnd);
            if (group is not null)
            {
                group.Add(line);
            }
            else if (groups.Count < MostGroups)
            {
                groups.Add([line]);
            }
        }

        return groups.Where(group => group.Count >= Fewest && !levels.Any(level => Touches(level, group))).Select(Frame);
    }

    private static bool Touches(RulingLine level, List<RulingLine> group) =>
        level.Position >= group[0].Start - SameEnd
        && level.Position <= group[0].End + SameEnd
        && level.End >= group[0].Position - SameEnd
        && level.Start <= group[^1].Position + SameEnd;

    private static Frame Frame(List<RulingLine> group)
    {
        var xs = new List<int>();
        foreach (var line in group.Where(line => xs.Count == 0 || line.Position - xs[^1] > SameEnd))
        {
            xs.Add(line.Position);
        }

        var (top, bottom) = (group.Min(line => line.Start), group.Max(line => line.End));
        IReadOnlyList<Piece> height = [new Piece(top, bottom)];
        IReadOnlyList<Piece> width = [new Piece(xs[0], xs[^1])];
        return new Frame(xs, [top, bottom], xs.ConvertAll(_ => height), [width, width]) { IsOpenAbove = true, IsOpenBelow = true };
    }
}
