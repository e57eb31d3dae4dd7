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
        var rows = table.Raw.Rows
            .Select((row, index) => row.Doubt.Length == 0 && cut.Contains(index) ? row with { Doubt = Doubts.RowCut } : row)
            .Select((row, index) => JoinTotal(sides.Select(side => side.Read(row, index + 1)).ToList(), table.Template!))
            .ToList();

        // A list in blocks goes on at the head of the next one; two sides are read row by row.
        return Enumerable.Range(0, sides.Count)
            .GroupBy(index => sides[index].Block)
            .SelectMany(block => rows.SelectMany(row => block.Select(index => row[index]).OfType<TableRow>()));
    }

    // The last total of a list in blocks (公用经费合计) may reach over several of them, its amount at the end.
    private static List<TableRow?> JoinTotal(List<TableRow?> blocks, TableTemplate template)
    {
        for (var index = 0; template.Repeats && index + 1 < blocks.Count; index++)
        {
            var next = blocks.FindIndex(index + 1, block => block is not null);
            if (next > 0 && blocks[index] is { } label && blocks[next] is { Label.Length: 0, Code: null } amount && IsTotalAlone(label, template))
            {
                (blocks[index], blocks[next]) = (null, amount.WithHeadOf(label));
            }
        }

        return blocks;
    }

    private static bool IsTotalAlone(TableRow row, TableTemplate template) =>
        row.Cells.Values.All(cell => cell.State == CellState.Blank)
        && template.Rows.Any(known => known.IsTotal && known.Names.Contains(row.Name, StringComparer.Ordinal));
}
