using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The header rows of a grid, their merged cells resolved to one path for each column.</summary>
internal static class GridHeader
{
    // A label of a data sheet may reach down over many rows; a header of a real disclosure has at most five levels.
    private const int MostLevels = 5;

    public static int Height(Grid grid, IReadOnlyList<GridRow> rows)
    {
        var height = HeaderTree.Height(rows);
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
            {
                // A header cell is not cut in two.
                var cell = grid[row, column];
                height = Math.Max(height, cell.Text.Length > 0 && cell.LastRow < MostLevels ? cell.LastRow + 1 : 0);
            }
        }

        return height;
    }

    public static IReadOnlyList<IReadOnlyList<string>> Paths(Grid grid, IReadOnlyList<GridRow> header)
    {
        if (header.Count == 0)
        {
            return Enumerable.Repeat((IReadOnlyList<string>)[], grid.Columns).ToList();
        }

        // Without any merged cell, a blank one beside a name continues it, as in a text.
        return HasSpans(grid, header.Count)
            ? Enumerable.Range(0, grid.Columns).Select(column => Path(grid, column, header.Count)).ToList()
            : HeaderTree.Paths(header);
    }

    /// <summary>Whether a cell of the header reaches over several columns; then a blank one is a cell without a name.</summary>
    public static bool HasSpans(Grid grid, int height) => grid.Cells.Any(cell => cell.Row < height && cell.ColumnSpan > 1);

    private static IReadOnlyList<string> Path(Grid grid, int column, int height)
    {
        var path = new List<string>();
        for (var row = 0; row < height; row = grid[row, column].LastRow + 1)
        {
            var text = PrintedName.Squeeze(grid[row, column].Text);
            if (text.Length > 0)
            {
                path.Add(text);
            }
        }

        return path;
    }
}
