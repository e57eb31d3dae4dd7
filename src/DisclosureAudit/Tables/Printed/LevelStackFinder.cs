using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Finds level lines that are the row borders of tables without upright lines.</summary>
internal static class LevelStackFinder
{
    // In hundredths of a point. Two lines of a double border are up to 2.25 pt apart; no row is so low.
    private const int OneBorder = 250;

    // Writers draw a border cell by cell; the pieces miss each other by the width of a border, their ends by some more.
    private const int SameEnd = 300;

    // 100 pt: no table is narrower; shorter lines are underlines.
    private const int Shortest = 10_000;

    // As for drawn tables: more lines are a drawing.
    private const int MostLines = 6000;
    private const int MostStacks = 200;

    public static IReadOnlyList<LevelStack> Find(IReadOnlyList<RulingLine> rulings, IReadOnlyList<Box> taken)
    {
        var lines = rulings.Where(line => line is { IsLevel: true, IsEdge: false }).ToList();
        if (lines.Count > MostLines)
        {
            return [];
        }

        var stacks = new List<(int Left, int Right, List<int> Ys)>();
        var whole = Whole(lines).ToList();
        foreach (var (left, right, y) in whole.Where(line => line.Right - line.Left >= Shortest && !taken.Any(box => Touches(box, line.Left, line.Right, line.Y))))
        {
            var index = stacks.FindIndex(stack => Math.Abs(stack.Left - left) <= SameEnd && Math.Abs(stack.Right - right) <= SameEnd);
            if (index >= 0)
            {
                if (y - stacks[index].Ys[^1] > OneBorder)
                {
                    stacks[index].Ys.Add(y);
                }
            }
            else if (stacks.Count < MostStacks)
            {
                stacks.Add((left, right, [y]));
            }
        }

        return stacks.Where(stack => stack.Ys.Count > 1)
            .Select(stack => new LevelStack(stack.Left, stack.Right, stack.Ys) { Inner = whole.Where(line => IsInner(stack, line)).Select(line => new InnerLine(line.Left, line.Right, line.Y)).ToList() })
            .ToList();
    }

    private static bool IsInner((int Left, int Right, List<int> Ys) stack, (int Left, int Right, int Y) line) =>
        line.Y > stack.Ys[0] + OneBorder
        && line.Y < stack.Ys[^1] - OneBorder
        && line.Left >= stack.Left - SameEnd
        && line.Right <= stack.Right + SameEnd
        && line.Right - line.Left < stack.Right - stack.Left - SameEnd;

    // Pieces at one height that touch are one line.
    private static IEnumerable<(int Left, int Right, int Y)> Whole(List<RulingLine> lines)
    {
        var row = new List<RulingLine>();
        foreach (var line in lines.OrderBy(line => line.Position))
        {
            if (row.Count > 0 && line.Position - row[0].Position > OneBorder)
            {
                foreach (var whole in Joined(row))
                {
                    yield return whole;
                }

                row.Clear();
            }

            row.Add(line);
        }

        foreach (var whole in Joined(row))
        {
            yield return whole;
        }
    }

    private static IEnumerable<(int Left, int Right, int Y)> Joined(List<RulingLine> row)
    {
        var (left, right, y) = (0, int.MinValue, 0);
        foreach (var line in row.OrderBy(line => line.Start))
        {
            if (line.Start - (long)right > SameEnd)
            {
                if (right > left)
                {
                    yield return (left, right, y);
                }

                (left, right, y) = (line.Start, line.End, line.Position);
            }

            right = Math.Max(right, line.End);
        }

        if (right > left)
        {
            yield return (left, right, y);
        }
    }

    private static bool Touches(Box box, int left, int right, int y) =>
        y >= box.Top - OneBorder && y <= box.Bottom + OneBorder && right > box.Left && left < box.Right;
}
