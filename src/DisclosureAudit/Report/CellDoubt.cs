using DisclosureAudit.Tables;

namespace DisclosureAudit.Report;

/// <summary>Why a cell of a table may not be what is printed.</summary>
/// <param name="Row">Counts from 0 through header and rows.</param>
/// <param name="Column">Counts from 0; null where the whole row is in doubt.</param>
public sealed record CellDoubt(int Row, int? Column, string Doubt)
{
    public static IReadOnlyList<CellDoubt> Of(RawTable table) => table.Header.Concat(table.Rows).SelectMany(Of).ToList();

    private static IEnumerable<CellDoubt> Of(GridRow row, int index)
    {
        if (row.Doubt.Length > 0)
        {
            yield return new CellDoubt(index, null, row.Doubt);
        }

        for (var column = 0; column < row.Marks.Count; column++)
        {
            if (row.Marks[column].Doubt.Length > 0)
            {
                yield return new CellDoubt(index, column, row.Marks[column].Doubt);
            }
        }
    }
}
