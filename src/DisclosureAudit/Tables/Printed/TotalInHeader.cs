using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Some forms print the total on the last line of the header: “类 | 款 | 项 | 合计 | 2,946.25 | …”. Its first names are header, the
/// rest is a row.
/// </summary>
internal static class TotalInHeader
{
    public static RawTable Split(RawTable table)
    {
        if (table.Header.Count == 0 || table.Rows.Count == 0 || TotalPlace(table.Rows[0]) is not { } total)
        {
            return table;
        }

        var row = table.Rows[0];
        var names = Enumerable.Range(0, table.Width).Select(column => column < total ? row.Cells[column] : "").ToList();
        var rest = Enumerable.Range(0, table.Width).Select(column => column < total ? "" : row.Cells[column]).ToList();
        return table with
        {
            Header = [.. table.Header, row with { Cells = names }],
            ColumnPaths = table.ColumnPaths.Select((path, column) => names[column].Length > 0 ? [.. path, PrintedName.Squeeze(names[column])] : path).ToList(),
            Rows = [row with { Cells = rest }, .. table.Rows.Skip(1)],
        };
    }

    // Names stand before the total, none of them a code or an amount, and amounts behind it.
    private static int? TotalPlace(GridRow row)
    {
        var total = row.Cells.ToList().FindIndex(HeaderTree.IsTotalLabel);
        return total > 0
            && row.Cells.Take(total).All(cell => cell.Length > 0 && CellReader.Read(cell, AmountUnit.Yuan).State == CellState.Text)
            && row.Cells.Skip(total + 1).Any(cell => CellReader.Read(cell, AmountUnit.Yuan).State == CellState.Amount)
                ? total
                : null;
    }
}
