namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Joins a header that a page end cuts between two of its levels: the upper names stand on one page, over fewer and
/// wider columns, the lower ones and the rows on the next.
/// </summary>
internal static class CutHeader
{
    // In hundredths of a point: writers place the borders of each page anew.
    private const int Near = 300;

    /// <returns>Null when the part is no rest of such a table.</returns>
    public static RawTable? Join(RawTable above, TablePart last, TablePart part)
    {
        if (above.Rows.Count > 0 || part.Table.Caption.Count > 0 || !last.IsLast || !part.IsFirst || part.Page != last.Page + 1 || part.Grid.Columns <= last.Grid.Columns)
        {
            return null;
        }

        var shift = part.Grid.Xs[0] - last.Grid.Xs[0];
        var places = last.Grid.Xs.Select(x => IndexOf(part.Grid.Xs, x + shift)).ToList();
        return places.Contains(-1) || places[^1] != part.Grid.Columns ? null : Join(above, part, places);
    }

    private static RawTable Join(RawTable above, TablePart part, List<int> places)
    {
        var upper = Enumerable.Range(0, part.Grid.Columns).Select(column => places.FindLastIndex(place => place <= column)).ToList();
        List<GridRow> header = [.. above.Header.Select(row => Widen(row, upper)), .. part.Table.Header];
        return part.Table with
        {
            Caption = above.Caption,
            Header = header,
            ColumnPaths = GridHeader.HasSpans(part.Grid, part.Table.Header.Count)
                ? part.Table.ColumnPaths.Select((path, column) => (IReadOnlyList<string>)[.. above.ColumnPaths[upper[column]], .. path]).ToList()
                : HeaderTree.Paths(header),
            Joins = [.. above.Joins, part.Table.FirstLine],
        };
    }

    private static GridRow Widen(GridRow row, List<int> upper) => row with
    {
        Cells = upper.Select((column, place) => place == 0 || upper[place - 1] != column ? row.Cells[column] : "").ToList(),
        Marks = upper.ConvertAll(column => row.Marks[column]),
    };

    private static int IndexOf(IReadOnlyList<int> xs, int x)
    {
        for (var i = 0; i < xs.Count; i++)
        {
            if (Math.Abs(xs[i] - x) <= Near)
            {
                return i;
            }
        }

        return -1;
    }
}
