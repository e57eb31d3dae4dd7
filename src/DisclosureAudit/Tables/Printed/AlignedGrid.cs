using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Makes a grid of bands of lines and the columns found in them.</summary>
internal static class AlignedGrid
{
    /// <returns>Null when the lines do not stand in columns.</returns>
    public static Grid? Build(IReadOnlyList<AlignedBand> bands, int left, int right)
    {
        var lines = bands.SelectMany(band => band.Lines).ToList();
        var texts = ColumnClusters.Of(lines);
        if (texts.Count < 2)
        {
            return null;
        }

        var columns = new AlignedColumns(texts, left, right);
        var cells = new List<GridCell>();
        var ys = new List<int> { bands[0].Top };
        var isBody = false;
        foreach (var band in bands.SelectMany(band => Split(band, columns)))
        {
            var row = ys.Count - 1;
            isBody |= IsData(band.Lines, columns);
            var added = isBody ? AlignedRow.Cells(band.Lines, columns, row, band.Top, band.Bottom) : AlignedHeader.Cells(band, columns, row);
            var rows = added.Max(cell => cell.LastRow) - row + 1;
            for (var i = 1; i <= rows; i++)
            {
                ys.Add(band.Top + ((band.Bottom - band.Top) * i / rows));
            }

            cells.AddRange(added);
        }

        return new Grid(columns.Xs, ys, cells, isDrawn: false) { Texts = texts };
    }

    // A band of a table that has lines only above and below its body holds many rows, and a header perhaps.
    private static IEnumerable<AlignedBand> Split(AlignedBand band, AlignedColumns columns)
    {
        if (!AlignedRows.AreSeveral(band.Lines, columns))
        {
            return [band];
        }

        var header = band.Lines.TakeWhile(line => !IsData([line], columns)).ToList();
        var rows = AlignedRows.Of(band.Lines.Skip(header.Count).ToList());
        IEnumerable<IReadOnlyList<AlignedLine>> parts = header.Count > 0 ? [header, .. rows] : rows;
        return Bands(band, parts.ToList());
    }

    private static IEnumerable<AlignedBand> Bands(AlignedBand band, List<IReadOnlyList<AlignedLine>> parts)
    {
        var top = band.Top;
        for (var i = 0; i < parts.Count; i++)
        {
            var bottom = i == parts.Count - 1 ? band.Bottom : (parts[i].Max(line => line.Box.Bottom) + parts[i + 1].Min(line => line.Box.Top)) / 2;
            yield return new AlignedBand(top, bottom, parts[i]);
            top = bottom;
        }
    }

    private static bool IsData(IReadOnlyList<AlignedLine> lines, AlignedColumns columns)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        foreach (var cell in AlignedRow.Cells(lines, columns, 0, 0, 0))
        {
            cells[cell.Column] = cell.Text;
        }

        return HeaderTree.IsData(new GridRow(0, cells));
    }
}
