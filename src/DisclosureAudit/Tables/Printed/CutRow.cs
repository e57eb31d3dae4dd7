using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Joins a row that a page end cuts: its number and code stand on one page, the rest of its name on the other.</summary>
internal static class CutRow
{
    /// <summary>Why the row is in doubt: it was put together from two pages.</summary>
    public const string Doubt = "row_cut";

    public static RawTable Join(RawTable table, IReadOnlyList<GridRow> rows)
    {
        if (table.Rows.Count == 0 || !IsCut(table.Rows[^1], rows[0], table))
        {
            return table with { Rows = [.. table.Rows, .. rows] };
        }

        var (upper, lower) = (table.Rows[^1], rows[0]);
        var whole = upper with
        {
            Cells = upper.Cells.Zip(lower.Cells, (one, other) => one + other).ToList(),
            Marks = upper.Marks.Zip(lower.Marks, (one, other) => one with { Doubt = one.Doubt.Length > 0 ? one.Doubt : other.Doubt }).ToList(),
            Doubt = Doubt,
        };
        return table with { Rows = [.. table.Rows.SkipLast(1), whole, .. rows.Skip(1)] };
    }

    // One has names alone, the other more; and no other row of the table has names alone.
    private static bool IsCut(GridRow upper, GridRow lower, RawTable table) =>
        HasNamesAlone(upper) != HasNamesAlone(lower)
        && (HasNamesAlone(upper) ? upper : lower).Cells.Zip((HasNamesAlone(upper) ? lower : upper).Cells).Where(pair => pair.First.Length > 0).All(pair => Is(pair.Second, CellState.Text) || pair.Second.Length == 0)
        && !HeaderTree.IsData(HasNamesAlone(upper) ? upper : lower)
        && table.Rows.SkipLast(1).All(row => !HasNamesAlone(row));

    private static bool HasNamesAlone(GridRow row) => row.Cells.All(cell => cell.Length == 0 || Is(cell, CellState.Text)) && !row.IsBlank;

    private static bool Is(string cell, CellState state) => CellReader.Read(cell, AmountUnit.Yuan).State == state;
}
