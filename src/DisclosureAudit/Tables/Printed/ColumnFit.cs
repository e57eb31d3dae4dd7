namespace DisclosureAudit.Tables.Printed;

/// <summary>Puts the rows of a page into the columns of the table they go on with.</summary>
internal static class ColumnFit
{
    // In hundredths of a point: writers place the borders of each page anew.
    private const int Near = 300;

    /// <returns>Null when the columns stand at other places.</returns>
    public static IReadOnlyList<GridRow>? Fit(TablePart part, Grid above)
    {
        var all = part.Table.Header.Concat(part.Table.Rows).ToList();
        var (xs, own) = (above.Xs, part.Grid.Xs);
        if (own.Count == xs.Count)
        {
            // Pages of another orientation or margin move the whole table.
            var shift = own[0] - xs[0];
            return xs.Zip(own).All(pair => Math.Abs(pair.Second - pair.First - shift) <= Near) ? all : null;
        }

        var places = own.Select(x => Nearest(xs, x)).ToList();
        if (own.Count > xs.Count || places.Contains(-1) || places[0] != 0 || places[^1] != xs.Count - 1)
        {
            return null;
        }

        return all.ConvertAll(row => Widen(row, places, xs.Count - 1));
    }

    private static int Nearest(IReadOnlyList<int> xs, int x)
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

    private static GridRow Widen(GridRow row, List<int> places, int width)
    {
        var cells = Enumerable.Repeat("", width).ToArray();
        var marks = new CellMark[width];
        for (var column = 0; column < row.Cells.Count; column++)
        {
            cells[places[column]] = row.Cells[column];
            for (var place = places[column]; place < places[column + 1]; place++)
            {
                marks[place] = row.Marks[column];
            }
        }

        return row with { Cells = cells, Marks = marks };
    }
}
