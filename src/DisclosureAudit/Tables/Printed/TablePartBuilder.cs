using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Makes of a grid the header and rows of a table.</summary>
internal static class TablePartBuilder
{
    public static TablePart Build(Grid grid, int page, PrintedLines lines)
    {
        var caption = lines.TakeCaption();
        var first = lines.NextNumber;
        var height = GridHeader.Height(grid, GridRows.Of(grid, page, first, headerHeight: grid.Rows));
        var rows = GridRows.Of(grid, page, first, height);
        foreach (var row in rows)
        {
            lines.Add(row);
        }

        var header = rows.Take(height).ToList();
        var table = new RawTable(
            caption,
            header,
            GridHeader.Paths(grid, header),
            rows.Skip(height).Where(row => !HeaderTree.IsIndexRow(row)).ToList(),
            lines.StartNotes(),
            []);
        return new TablePart(page, grid, TotalInHeader.Split(table));
    }
}
