using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables;

/// <summary>
/// The cells of a printed table that reach over more than one row or column. Told by the places that share one box on one page,
/// so that it holds for a table joined over pages and without the rows that were taken out of it.
/// </summary>
public static class MergedCells
{
    /// <returns>By row and column; rows count from 0 through header and rows. None for the table of a text.</returns>
    public static IReadOnlyList<CellSpan> Of(RawTable table)
    {
        var rows = table.Header.Concat(table.Rows).ToList();
        var spans = new List<CellSpan>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Marks.Count;)
            {
                var box = rows[row].Marks[column].Box;
                var width = rows[row].Marks.Skip(column).TakeWhile(mark => mark.Box == box).Count();
                if (row == 0 || !GoesOn(rows[row - 1], rows[row], column, box))
                {
                    var height = 1;
                    while (row + height < rows.Count && GoesOn(rows[row + height - 1], rows[row + height], column, box))
                    {
                        height++;
                    }

                    if (width > 1 || height > 1)
                    {
                        spans.Add(new CellSpan(row, column, height, width));
                    }
                }

                column += width;
            }
        }

        return spans;
    }

    // One printed row may be two of the table, its names header and its total a row: they are no cell over two rows.
    private static bool GoesOn(GridRow above, GridRow row, int column, Box box) =>
        above.Page == row.Page && above.Line != row.Line && above.Marks.Count > column && row.Marks.Count > column && above.Marks[column].Box == box && row.Marks[column].Box == box;
}
