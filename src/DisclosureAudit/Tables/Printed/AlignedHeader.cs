namespace DisclosureAudit.Tables.Printed;

/// <summary>The cells of a header without upright lines in it.</summary>
internal static class AlignedHeader
{
    /// <param name="ys">Borders of its rows: of the bands when there are several, else as many as it has levels.</param>
    public static IReadOnlyList<GridCell> Cells(IReadOnlyList<HeaderNode> roots, AlignedColumns columns, IReadOnlyList<int> ys, bool byBands)
    {
        var cells = new List<GridCell>();
        var column = 0;
        foreach (var root in roots)
        {
            Add(cells, root, ref column, 0, columns, ys, byBands);
        }

        return cells;
    }

    private static void Add(List<GridCell> cells, HeaderNode node, ref int column, int above, AlignedColumns columns, IReadOnlyList<int> ys, bool byBands)
    {
        var (first, row) = (column, byBands && node.Block is { } block ? block.Band : above);
        var count = node.Columns.Count();
        for (var blank = above; blank < row; blank++)
        {
            cells.Add(Cell(blank, first, 1, count, columns, ys));
        }

        var height = node.Children.Count == 0 ? ys.Count - 1 - row : byBands ? node.Children.Min(child => child.Block?.Band ?? ys.Count - 1) - row : 1;
        var (text, doubt) = node.Block is null ? ("", "") : CellText.Of(CellLines.Of(node.Block.Words));
        cells.Add(Cell(row, first, height, count, columns, ys) with { Text = text, Doubt = doubt });
        foreach (var child in node.Children)
        {
            Add(cells, child, ref column, row + height, columns, ys, byBands);
        }

        column = first + count;
    }

    private static GridCell Cell(int row, int column, int height, int count, AlignedColumns columns, IReadOnlyList<int> ys) =>
        new(row, column, height, count, new(columns.Xs[column], ys[row], columns.Xs[column + count], ys[row + height]));
}
