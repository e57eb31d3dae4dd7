namespace DisclosureAudit.Tables.Printed;

/// <summary>Whether a grid between level lines is a table: not a contents page, not the lines of a chart.</summary>
internal static class LooksLikeTable
{
    // A header that stands above nothing but blank rows, or labels without amounts, has this many names.
    private const int FewestNames = 3;

    public static bool Is(Grid grid)
    {
        var rows = GridRows.Of(grid, 0, 0, 0).Select(row => row.Cells.ToArray()).ToList();
        var filled = rows.ConvertAll(row => row.Count(cell => cell.Length > 0));
        return (filled.Count(count => count > 1) > 1 || filled.Exists(count => count >= FewestNames)) && !Contents.IsContents(rows);
    }
}
