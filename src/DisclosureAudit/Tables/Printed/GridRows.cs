using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The rows of a grid. The text of a merged cell stands at its first place; a label over several rows in each of them.</summary>
internal static class GridRows
{
    /// <param name="firstLine">The number that the first row gets; the others follow.</param>
    public static IReadOnlyList<GridRow> Of(Grid grid, int page, int firstLine, int headerHeight) =>
        Enumerable.Range(0, grid.Rows).Select(row => Row(grid, row, page, firstLine + row, headerHeight)).ToList();

    private static GridRow Row(Grid grid, int row, int page, int line, int headerHeight)
    {
        var cells = new string[grid.Columns];
        var marks = new CellMark[grid.Columns];
        for (var column = 0; column < grid.Columns; column++)
        {
            var cell = grid[row, column];
            cells[column] = cell.Column == column && (cell.Row == row || (row >= headerHeight && cell.Row >= headerHeight && IsLabel(cell.Text))) ? cell.Text : "";
            marks[column] = new CellMark(cell.Box, cell.Doubt, cell.IsFull);
        }

        return new GridRow(line, cells) { Page = page, Marks = marks };
    }

    private static bool IsLabel(string text) => CellReader.Read(text, AmountUnit.Yuan).State == CellState.Text;
}
