using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Splits the rows of a drawn table whose body has upright borders only, or none: there a row of cells holds a line for each row.
/// Wrapped text is never split: it has no whole amounts below each other.
/// </summary>
internal sealed class GridSplitter
{
    private readonly Grid grid;
    private readonly IReadOnlyDictionary<GridCell, List<PrintedWord>> words;
    private readonly List<GridCell> cells = [];
    private readonly List<int> ys;

    // Where each row of the drawn grid begins among the rows that come of it.
    private readonly int[] starts;

    private GridSplitter(Grid grid, IReadOnlyDictionary<GridCell, List<PrintedWord>> words)
    {
        (this.grid, this.words) = (grid, words);
        ys = [grid.Ys[0]];
        starts = new int[grid.Rows + 1];
    }

    public static Grid Split(Grid grid, IReadOnlyDictionary<GridCell, List<PrintedWord>> words)
    {
        var splitter = new GridSplitter(grid, words);
        var rows = Enumerable.Range(0, grid.Rows).Select(splitter.RowsOf).ToList();
        return rows.TrueForAll(row => row.Count == 1) ? grid : splitter.Build(rows);
    }

    private Grid Build(List<IReadOnlyList<IReadOnlyList<AlignedLine>>> rows)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            starts[row] = ys.Count - 1;
            for (var part = 0; part < rows[row].Count; part++)
            {
                var isLast = part == rows[row].Count - 1;
                ys.Add(isLast ? grid.Ys[row + 1] : (rows[row][part].Max(line => line.Box.Bottom) + rows[row][part + 1].Min(line => line.Box.Top)) / 2);
            }
        }

        starts[grid.Rows] = ys.Count - 1;
        foreach (var cell in grid.Cells)
        {
            var (first, last) = (starts[cell.Row], starts[cell.LastRow + 1] - 1);
            if (cell.RowSpan > 1 || first == last)
            {
                cells.Add(cell with { Row = first, RowSpan = last - first + 1 });
                continue;
            }

            for (var row = first; row <= last; row++)
            {
                Add(cell, row, words[cell].FindAll(word => word.Box.Center >= ys[row] && word.Box.Center < ys[row + 1]));
            }
        }

        return new Grid(grid.Xs, ys, cells, isDrawn: true)
        {
            // Where no lines are drawn between rows the missing one at the page end tells nothing.
            IsOpenAbove = grid.IsOpenAbove && rows[0].Count == 1,
            IsOpenBelow = grid.IsOpenBelow && rows[^1].Count == 1,
        };
    }

    // A cell over several columns of the header is one only where its text is.
    private void Add(GridCell cell, int row, List<PrintedWord> own)
    {
        if (cell.ColumnSpan > 1 && own.TrueForAll(word => ColumnOf(word.Box.Left) == ColumnOf(word.Box.Right)))
        {
            for (var column = cell.Column; column <= cell.LastColumn; column++)
            {
                Fill(row, column, 1, own.FindAll(word => ColumnOf(word.Box.Middle) == column));
            }
        }
        else
        {
            Fill(row, cell.Column, cell.ColumnSpan, own);
        }
    }

    private void Fill(int row, int column, int count, List<PrintedWord> own)
    {
        cells.Add(DrawnGrid.Fill(new GridCell(row, column, 1, count, new Box(grid.Xs[column], ys[row], grid.Xs[column + count], ys[row + 1])), own));
    }

    /// <returns>The lines of each row that a drawn row holds; one when it is a row.</returns>
    private IReadOnlyList<IReadOnlyList<AlignedLine>> RowsOf(int row)
    {
        var own = Enumerable.Range(0, grid.Columns).Select(column => grid[row, column]).Distinct(ReferenceEqualityComparer.Instance).Cast<GridCell>().ToList();
        if (own.Exists(cell => cell.RowSpan > 1 && cell.Text.Length > 0))
        {
            return [[]];
        }

        var lines = CellLines.Of(own.Where(cell => cell.RowSpan == 1).SelectMany(cell => words[cell])).Select(InColumns).ToList();
        return HoldsRows(lines) || new WholeAmounts(grid.Xs).StandBelowEachOther(lines) || lines.Count(IsItem) > 1 || HoldsTwoLists(lines) ? AlignedRows.Of(lines) : [[]];
    }

    // An item beside an amount or a dash of its own; paragraphs of one cell may be numbered, too.
    private static bool IsItem(AlignedLine line) => AlignedRows.IsItem(line) && line.Chunks.Skip(1).Any(chunk => OpenLine.IsMoney(chunk) || chunk.IsDash);

    // 一、… 二、… on both sides, an amount beside one of them.
    private static bool HoldsTwoLists(List<AlignedLine> lines) => lines.Exists(IsItem) && lines.Count(line => line.Chunks.Count(AlignedRows.IsItem) > 1) > 1;

    // However near they stand, words of two columns are two texts.
    private AlignedLine InColumns(List<PrintedWord> line, int number) => new(
        line.GroupBy(word => ColumnOf(word.Box.Middle)).Select(words => new Chunk(words.ToList(), number)).ToList(),
        line.Select(word => word.Box).Aggregate((all, box) => all.Union(box)));

    // Two columns have whole amounts, with the same decimals, on the same two lines.
    private bool HoldsRows(IReadOnlyList<AlignedLine> lines)
    {
        var seen = new Dictionary<(int Column, int Other), int>();
        foreach (var line in lines)
        {
            var columns = line.Chunks.Where(OpenLine.IsMoney).Select(chunk => ColumnOf(chunk.Middle)).Distinct().ToList();
            foreach (var (first, second) in columns.Zip(columns.Skip(1)))
            {
                seen[(first, second)] = seen.GetValueOrDefault((first, second)) + 1;
            }
        }

        return seen.Values.Any(count => count > 1);
    }

    private int ColumnOf(int x)
    {
        var (low, high) = (0, grid.Xs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = grid.Xs[middle] <= x ? (middle + 1, high) : (low, middle);
        }

        return Math.Clamp(low - 1, 0, grid.Columns - 1);
    }
}
