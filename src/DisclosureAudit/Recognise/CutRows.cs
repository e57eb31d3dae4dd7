using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Finds the rows that a page end may have cut in two, so that each half seems a row with figures of its own: “11.2” on
/// one page and “9” on the next. Told by a row without any name at the head of a page, or by figures elsewhere in the
/// table that did not fit on one line.
/// </summary>
internal static class CutRows
{
    /// <returns>The places of such rows, from 0.</returns>
    public static IReadOnlySet<int> Of(RawTable table)
    {
        var found = new HashSet<int>();
        var isWrapped = table.Rows.Any(row => row.Marks.Zip(row.Cells).Any(cell => cell.First.Doubt.Length > 0 && IsAmount(cell.Second)));
        for (var below = 1; below < table.Rows.Count; below++)
        {
            if (table.Rows[below].Page > table.Rows[below - 1].Page && (isWrapped || HasFiguresAlone(table.Rows[below])))
            {
                found.Add(below - 1);
                found.Add(below);
            }
        }

        return found;
    }

    private static bool HasFiguresAlone(GridRow row) =>
        !row.IsBlank && row.Cells.All(cell => PrintedName.Squeeze(cell).Length == 0 || IsAmount(cell));

    private static bool IsAmount(string cell) => CellReader.Read(cell, AmountUnit.Yuan).State is CellState.Amount or CellState.Unreadable;
}
