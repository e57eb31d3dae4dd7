using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// A label that does not stand on the side that it names: one 合计 at the left for both sides, or 当年支出小计 in a cell
/// that reaches over the classification by function to the amount at its right; or 合计 in a column beside the names.
/// </summary>
internal static class SharedLabel
{
    /// <returns>Null where nothing to the left of the side, and nothing beside its names, names a row of it.</returns>
    public static string? Of(RecognisedTable table, string? side, GridRow printed, IReadOnlyList<TableColumn> columns)
    {
        var aside = columns
            .Where(column => column.Template!.Role is ColumnRole.Text or ColumnRole.UnitCode)
            .Select(column => PrintedName.Squeeze(printed.Cells[column.Index]))
            .FirstOrDefault(text => Names(table, text, row => row is { IsTotal: true, Match: RowMatch.Names } && row.Side == side));
        if (aside is not null || side is null)
        {
            return aside;
        }

        var nearest = printed.Cells.Take(columns.Min(column => column.Index)).Select(PrintedName.Squeeze).LastOrDefault(cell => cell.Length > 0) ?? "";
        var first = PrintedName.Squeeze(printed.Cells[0]);
        var hasAmount = columns.Any(column => column.Template!.Role == ColumnRole.Amount && printed.Cells[column.Index].Length > 0);
        return hasAmount && Names(table, nearest, row => row.Side == side) ? nearest
            : Names(table, first, row => row.Side == side && row.IsTotal) ? first
            : null;
    }

    /// <summary>Whether the side's label stands over its amounts too and names a row of another side: it has no row then.</summary>
    public static bool IsOfNextSide(RecognisedTable table, string? side, GridRow printed, IReadOnlyList<TableColumn> columns) =>
        side is not null
        && columns.FirstOrDefault(column => column.Template!.Role == ColumnRole.Label) is { } label
        && columns.LastOrDefault(column => column.Template!.Role == ColumnRole.Amount) is { } amount
        && label.Index < printed.Marks.Count
        && amount.Index < printed.Marks.Count
        && printed.Marks[label.Index].Box == printed.Marks[amount.Index].Box
        && Names(table, PrintedName.Squeeze(printed.Cells[label.Index]), row => row.Side is not null && row.Side != side);

    private static bool Names(RecognisedTable table, string label, Func<RowTemplate, bool> isMeant)
    {
        var name = RowLabel.WithoutNumber(label);
        return name.Length > 0 && table.Template!.Rows.Any(row => isMeant(row) && row.Names.Contains(name, StringComparer.Ordinal));
    }
}
