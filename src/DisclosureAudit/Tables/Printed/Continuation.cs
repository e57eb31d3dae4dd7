using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Joins the parts of a table that goes on over pages.</summary>
internal static class Continuation
{
    // The longest table of a real disclosure goes over some 40 pages; joining on would copy the rows over and over.
    private const int MostParts = 200;

    public static IReadOnlyList<RawTable> Join(IReadOnlyList<TablePart> parts)
    {
        var tables = new List<RawTable>();
        TablePart? last = null;
        foreach (var part in parts)
        {
            if (last is not null && CutHeader.Join(tables[^1], last, part) is { } headed)
            {
                tables[^1] = headed;
                last = part;
            }
            else if (last is not null && JoinedRows(tables[^1], last, part) is { } rest)
            {
                tables[^1] = Append(tables[^1], rest, last.Grid.IsOpenBelow && part.Grid.IsOpenAbove) is var joined && part.Table.Notes.Count > 0 ? joined with { Notes = [.. joined.Notes, .. part.Table.Notes] } : joined;
                last = part with { Grid = part.Grid.Columns == last.Grid.Columns ? part.Grid : last.Grid };
            }
            else if (part.Table.Header.Concat(part.Table.Rows).Any(row => !row.IsBlank))
            {
                tables.Add(part.Table);
                last = part;
            }
        }

        return tables;
    }

    /// <returns>The rows of the part in the columns of the table; null when it is another table.</returns>
    private static IReadOnlyList<GridRow>? JoinedRows(RawTable table, TablePart last, TablePart part)
    {
        if (table.Joins.Count >= MostParts || !(last.IsLast && part.IsFirst && part.Page > last.Page) || !part.Table.Caption.All(line => PageEnd.HeadsNothingNew(line.Text, table)))
        {
            return null;
        }

        var rows = ColumnFit.Fit(part, last.Grid);
        if (rows is null)
        {
            return null;
        }

        var repeated = HeaderRepeat.Count(table, rows);
        var isHeaded = repeated == 0 && part.Table is { Header.Count: > 0, Caption.Count: > 0 } && PageEnd.IsHeader(part.Table.Header, table);
        rows = rows.Skip(repeated).Where(row => !HeaderTree.IsIndexRow(row)).ToList();
        return isHeaded || (rows.Count > 0 && PageEnd.StartsOver(table, rows[0])) ? null : rows;
    }

    private static RawTable Append(RawTable table, IReadOnlyList<GridRow> rest, bool isOpen)
    {
        if (rest.Count == 0)
        {
            return table;
        }

        var joins = table.Joins.Append(rest[0].Line).ToList();
        if (table.Rows.Any(HeaderTree.IsData))
        {
            return table with { Rows = CutRow.Join(table.Rows, rest, isHeader: false, isOpen), Joins = joins };
        }

        // The page may have ended within the header.
        var rows = CutRow.Join([.. table.Header, .. table.Rows], rest, isHeader: true, isOpen);
        var header = rows.Take(HeaderTree.Height(rows)).ToList();
        return table with { Header = header, ColumnPaths = HeaderTree.Paths(header), Rows = rows.Skip(header.Count).Where(row => !HeaderTree.IsIndexRow(row)).ToList(), Joins = joins };
    }
}
