using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Makes a frame of lines that touch: near ones are one border, open sides are closed.</summary>
internal static class FrameBuilder
{
    // In hundredths of a point. The two lines of a double border are up to 2.25 pt apart; no cell is so narrow.
    private const int OneBorder = 250;

    // A line that reaches farther than this over the outermost border ends at a side that is not drawn.
    private const int Beyond = 500;

    public static Frame? Build(IReadOnlyList<RulingLine> levels, IReadOnlyList<RulingLine> uprights)
    {
        if (levels.Count == 0 || uprights.Count == 0)
        {
            return null;
        }

        var xs = Borders(uprights);
        var ys = Borders(levels);
        Close(xs, levels, ys[0].At, ys[^1].At);
        var open = Close(ys, uprights, xs[0].At, xs[^1].At);
        return xs.Count < 2 || ys.Count < 2
            ? null
            : new Frame(xs.ConvertAll(border => border.At), ys.ConvertAll(border => border.At), xs.ConvertAll(border => border.Pieces), ys.ConvertAll(border => border.Pieces)) { IsOpenAbove = open.AtStart, IsOpenBelow = open.AtEnd };
    }

    private static List<(int At, IReadOnlyList<Piece> Pieces)> Borders(IReadOnlyList<RulingLine> lines)
    {
        var borders = new List<(int, IReadOnlyList<Piece>)>();
        var group = new List<RulingLine>();
        foreach (var line in lines.OrderBy(line => line.Position).ThenBy(line => line.Start))
        {
            if (group.Count > 0 && line.Position - group[0].Position > OneBorder)
            {
                borders.Add(Border(group));
                group.Clear();
            }

            group.Add(line);
        }

        borders.Add(Border(group));
        return borders;
    }

    private static (int At, IReadOnlyList<Piece> Pieces) Border(List<RulingLine> group)
    {
        var longest = group.MaxBy(line => line.Length);
        var pieces = new List<Piece>();
        foreach (var line in group.OrderBy(line => line.Start))
        {
            if (pieces is [.., var last] && line.Start <= last.End)
            {
                pieces[^1] = last with { End = Math.Max(last.End, line.End) };
            }
            else
            {
                pieces.Add(new Piece(line.Start, line.End));
            }
        }

        return (longest.Position, pieces);
    }

    // Tables without a left and a right border, and tables that a page cuts: the crossing lines go on.
    private static (bool AtStart, bool AtEnd) Close(List<(int At, IReadOnlyList<Piece> Pieces)> borders, IReadOnlyList<RulingLine> crossing, int from, int to)
    {
        IReadOnlyList<Piece> whole = [new Piece(from, to)];
        var (start, end) = (crossing.Min(line => line.Start), crossing.Max(line => line.End));
        var open = (AtStart: borders[0].At - start > Beyond, AtEnd: end - borders[^1].At > Beyond);
        if (open.AtStart)
        {
            borders.Insert(0, (start, whole));
        }

        if (open.AtEnd)
        {
            borders.Add((end, whole));
        }

        return open;
    }
}
