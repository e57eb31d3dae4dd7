using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Turns the printed rows of a table into rows with label, code and cells; a two-sided row into two.</summary>
public static class RowReader
{
    public static IEnumerable<TableRow> Read(RecognisedTable table)
    {
        var known = table.Columns.Where(column => column.Template is not null).ToList();
        var sides = known
            .Where(column => column.Template!.Side is not null || known.All(other => other.Template!.Side is null))
            .GroupBy(column => (column.Block, column.Template!.Side))
            .Select(group => new RowSide(table, group.Key.Side, group.Key.Block, [.. known.Where(column => column.Block == group.Key.Block && column.Template!.Side == group.Key.Side)]))
            .ToList();
        var cut = CutRows.Of(table.Raw);
        var rows = table.Raw.Rows.Select((row, index) => row.Doubt.Length == 0 && cut.Contains(index) ? row with { Doubt = Doubts.RowCut } : row).ToList();

        // A list in blocks goes on at the head of the next one; two sides are read row by row.
        return sides
            .GroupBy(side => side.Block)
            .SelectMany(block => rows.SelectMany((row, index) => block.Select(side => side.Read(row, index + 1)).OfType<TableRow>()));
    }
}
