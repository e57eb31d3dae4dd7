using System.Text.RegularExpressions;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables;

/// <summary>
/// Rows whose first names no column, below a table of the same width and a few lines that head nothing new (续表, the amount unit,
/// the table's own title again), are the rest of that table behind a page end.
/// </summary>
internal static class PageEnd
{
    // The head of a table printed again: label, title, unit name, amount unit, and a running head.
    private const int MostLines = 6;

    // The longest table of a real disclosure goes over some 40 pages; joining on would copy the rows over and over.
    private const int MostParts = 200;
    private static readonly Regex Continued = SafeRegex.Of("续表|[（(]续表?[）)]|[：:]");

    /// <param name="keepsTrailingCells">Whether rows of this document keep the empty cells at their ends; else the rest may be narrower.</param>
    public static bool GoesOn(RawTable table, RawTable rest, bool keepsTrailingCells) =>
        !IsHeader(rest.Header, table)
        && (rest.Width == table.Width || (rest.Width < table.Width && !keepsTrailingCells))
        && rest.Caption.Count <= MostLines
        && table.Joins.Count < MostParts
        && rest.Caption.All(line => HeadsNothingNew(line.Text, table))
        && !StartsOver(table, AllRows(rest)[0]);

    public static RawTable Join(RawTable table, RawTable rest)
    {
        var rows = AllRows(rest).Select(row => row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", table.Width - row.Cells.Count)] }).ToList();
        rows[0] = Repeats(table, rows[0]) ? rows[0] with { Doubt = "row_repeated" } : rows[0];
        return table with
        {
            Rows = [.. table.Rows, .. rows],
            Notes = [.. table.Notes, .. rest.Notes],
            Joins = [.. table.Joins, rest.FirstLine, .. rest.Joins],
        };
    }

    // A row without amounts at the head of the rest is no header.
    private static IReadOnlyList<GridRow> AllRows(RawTable rest) => [.. rest.Header, .. rest.Rows];

    internal static bool HeadsNothingNew(string line, RawTable table)
    {
        var title = Title(line);
        return !Headings.IsHeading(line.Trim())
            && (TableHead.IsNoTitle(line.Trim()) || !TableHead.IsHeadLine(line.Trim()) || title.Length == 0 || table.Caption.Any(above => Title(above.Text) == title));
    }

    private static string Title(string line) => Continued.Replace(PrintedName.Squeeze(line), "");

    // A header names every column, or some as the table above does (合计, 项目).
    internal static bool IsHeader(IReadOnlyList<GridRow> header, RawTable table) =>
        HeaderTree.NamesEveryColumn(header)
        || header.Any(row => row.Cells.Any(cell => cell.Length > 0 && table.Header.Any(above => above.Cells.Contains(cell, StringComparer.Ordinal))));

    // A second 合计 starts the table of another unit; 总计 below 本年收入合计 does not.
    internal static bool StartsOver(RawTable table, GridRow first) =>
        HeaderTree.IsTotal(first) && table.Rows.Any(row => HeaderTree.IsTotal(row) && !(HeaderTree.IsPartTotal(row) && !HeaderTree.IsPartTotal(first))) && !Repeats(table, first);

    private static bool Repeats(RawTable table, GridRow first) => table.Rows.Count > 0 && table.Rows[^1].Cells.SequenceEqual(first.Cells);
}
