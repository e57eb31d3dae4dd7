namespace DisclosureAudit.Tables.Printed;

/// <summary>Makes a grid of bands of lines and the columns found in them.</summary>
internal static class AlignedGrid
{
    /// <summary>A name in a header whose levels could not be told apart: it may be of several columns.</summary>
    public const string HeaderUnclear = "header_unclear";

    /// <param name="fewest">How many columns there must be.</param>
    /// <returns>Null when the lines do not stand in columns.</returns>
    public static Grid? Build(IReadOnlyList<AlignedBand> bands, int left, int right, int fewest = 2)
    {
        var parts = bands.SelectMany(Split).ToList();
        var header = HeaderEnd.Of(parts);
        var isUnclear = false;
        if (header.Count > 0 && (header.Count < parts.Count || bands.Any(band => band.IsOpen || band.Inner.Count > 0)) && HeaderBlock.Of(header, BodyColumns(parts, header.Count, left, right)) is { Count: > 0 } blocks)
        {
            var body = parts.Skip(header.Count).ToList();
            var roots = HeaderForest.Of(blocks, Rows(body), header.SelectMany(band => band.Inner).ToList());
            isUnclear = roots is null;
            if (roots is not null && roots.Sum(root => root.Columns.Count()) is > 1 and <= ColumnClusters.MostColumns
                && (header.Count == 1 || roots.Any(root => root.HasCentredName || root.Columns.Any(column => column.IsBeside))))
            {
                return Headed(header, body, roots, left, right);
            }
        }

        var all = ColumnClusters.Of(parts.SelectMany(band => band.Lines).ToList());
        if (all.Count < fewest)
        {
            return null;
        }

        var grid = Build(parts, new AlignedColumns(all, left, right), [], [bands[0].Top]);
        return isUnclear && header.Count == 1 ? Doubted(grid) : grid;
    }

    private static AlignedColumns? BodyColumns(List<AlignedBand> parts, int header, int left, int right) =>
        ColumnClusters.Of(Rows(parts.Skip(header))) is { Count: > 0 } texts ? new AlignedColumns(texts, left, right) : null;

    // The numbers of the columns stand in their middles, where no amount of theirs may be.
    private static IReadOnlyList<AlignedLine> Rows(IEnumerable<AlignedBand> body) =>
        AlignedLines.Numbered(body.SelectMany(band => band.Lines).Where(line => !AlignedRows.IsIndex(line)));

    private static Grid Doubted(Grid grid) =>
        new(grid.Xs, grid.Ys, grid.Cells.Select(cell => cell is { Row: 0, Text.Length: > 0 } ? cell with { Doubt = HeaderUnclear } : cell).ToList(), isDrawn: false) { Texts = grid.Texts };

    private static Grid Headed(IReadOnlyList<AlignedBand> header, List<AlignedBand> body, IReadOnlyList<HeaderNode> roots, int left, int right)
    {
        var columns = new AlignedColumns(roots.SelectMany(root => root.Columns).Select(column => column.Text).ToList(), left, right);
        var (top, bottom) = (header[0].Top, header[^1].Bottom);
        var levels = roots.Max(root => root.Levels);
        List<int> borders = [top, .. header.SelectMany(band => band.Inner.Select(line => line.Y).Distinct().Append(band.Bottom))];
        var byBands = borders.Count > 2 && roots.All(root => root.GoesDownByBands);
        var ys = byBands
            ? borders
            : Enumerable.Range(0, levels + 1).Select(level => top + ((bottom - top) * level / levels)).ToList();
        return Build(body, columns, AlignedHeader.Cells(roots, columns, ys, byBands), ys);
    }

    private static Grid Build(IEnumerable<AlignedBand> rows, AlignedColumns columns, IReadOnlyList<GridCell> header, List<int> ys)
    {
        var cells = header.ToList();
        foreach (var band in rows)
        {
            cells.AddRange(AlignedRow.Cells(band.Lines, columns, ys.Count - 1, band.Top, band.Bottom));
            ys.Add(band.Bottom);
        }

        return new Grid(columns.Xs, ys, cells, isDrawn: false) { Texts = columns.Texts };
    }

    // A band of a table that has lines only above and below its body holds many rows, and a header perhaps.
    private static IEnumerable<AlignedBand> Split(AlignedBand band)
    {
        var index = band.Lines.ToList().FindIndex(AlignedRows.IsIndex);
        if (index < 0 && !band.IsOpen && !AlignedRows.AreSeveral(band.Lines))
        {
            return [band];
        }

        // What numbers the columns ends the header.
        var header = index < 0 ? band.Lines.TakeWhile(line => !AlignedRows.IsData(line)).ToList() : band.Lines.Take(index).ToList();
        var rows = band.Lines.Skip(header.Count).ToList();
        List<IReadOnlyList<AlignedLine>> parts = [header, .. index < 0 ? AlignedRows.Of(rows) : [[rows[0]], .. AlignedRows.Of(rows.Skip(1).ToList())]];
        return Bands(band, parts.FindAll(part => part.Count > 0));
    }

    private static IEnumerable<AlignedBand> Bands(AlignedBand band, List<IReadOnlyList<AlignedLine>> parts)
    {
        var top = band.Top;
        for (var i = 0; i < parts.Count; i++)
        {
            var bottom = i == parts.Count - 1 ? band.Bottom : (parts[i].Max(line => line.Box.Bottom) + parts[i + 1].Min(line => line.Box.Top)) / 2;
            yield return new AlignedBand(top, bottom, parts[i]) { Inner = band.Inner.Where(line => line.Y > top && line.Y < bottom).ToList() };
            top = bottom;
        }
    }
}
