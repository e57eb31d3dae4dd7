using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The cells of a frame: places without a border between them are one cell.</summary>
internal static class CellFinder
{
    // A table of a real disclosure has at most 30 columns and 120 rows a page.
    private const int MostPlaces = 100_000;
    private const int MostRuns = 1000;

    public static IReadOnlyList<GridCell>? Find(Frame frame)
    {
        if (frame.Rows * (long)frame.Columns > MostPlaces)
        {
            return null;
        }

        var sets = new DisjointSets(frame.Rows * frame.Columns);
        for (var row = 0; row < frame.Rows; row++)
        {
            for (var column = 0; column < frame.Columns; column++)
            {
                var place = (row * frame.Columns) + column;
                if (column > 0 && !frame.HasUpright(column, row))
                {
                    sets.Join(place - 1, place);
                }

                if (row > 0 && !frame.HasLevel(row, column))
                {
                    sets.Join(place - frame.Columns, place);
                }
            }
        }

        return Enumerable.Range(0, frame.Rows * frame.Columns)
            .GroupBy(sets.Find)
            .SelectMany(group => Rectangles(group.ToList(), frame))
            .OrderBy(cell => cell.Row)
            .ThenBy(cell => cell.Column)
            .ToList();
    }

    // Where a border ends within a cell the places make no rectangle; each row of it is then cut into runs of its own.
    private static IEnumerable<GridCell> Rectangles(List<int> places, Frame frame)
    {
        var (rows, columns) = (places.ConvertAll(place => place / frame.Columns), places.ConvertAll(place => place % frame.Columns));
        var (top, bottom, left, right) = (rows.Min(), rows.Max(), columns.Min(), columns.Max());
        if ((bottom - top + 1) * (right - left + 1) == places.Count)
        {
            return [Cell(top, bottom, left, right, frame)];
        }

        var runs = new List<(int Top, int Bottom, int Left, int Right)>();
        for (var i = 0; i < places.Count; i++)
        {
            var (row, column) = (rows[i], columns[i]);
            if (runs is [.., var last] && last.Top == row && last.Right == column - 1)
            {
                runs[^1] = last with { Right = column };
            }
            else
            {
                runs.Add((row, row, column, column));
            }
        }

        for (var i = runs.Count - 1; i > 0 && runs.Count < MostRuns; i--)
        {
            var run = runs[i];
            var above = runs.FindIndex(other => other.Bottom == run.Top - 1 && other.Left == run.Left && other.Right == run.Right);
            if (above >= 0 && !frame.HasLevel(run.Top, run.Left))
            {
                runs[above] = runs[above] with { Bottom = run.Bottom };
                runs.RemoveAt(i);
            }
        }

        return runs.Select(run => Cell(run.Top, run.Bottom, run.Left, run.Right, frame));
    }

    private static GridCell Cell(int top, int bottom, int left, int right, Frame frame) =>
        new(top, left, bottom - top + 1, right - left + 1, new Box(frame.Xs[left], frame.Ys[top], frame.Xs[right + 1], frame.Ys[bottom + 1]));
}
