using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Joins the parts of a table whose title and head are printed again on each page. A part that starts with a total
/// row when the table has one already is another table of that form, of another unit.
/// </summary>
public static class PartJoiner
{
    // The longest table of a real disclosure goes over some 40 pages; more parts are no table, and joining them would
    // copy the rows over and over.
    private const int MostParts = 200;

    public static IReadOnlyList<TableMatch> Join(IReadOnlyList<TableMatch> matches)
    {
        var joined = new List<TableMatch>();
        foreach (var match in matches.OrderBy(match => match.Raw.FirstLine))
        {
            if (joined.Count > 0 && joined[^1] is var last && Continues(match, last))
            {
                joined[^1] = last with { Raw = Append(last.Raw, match.Raw), Parts = [.. last.Parts, match.Raw] };
            }
            else
            {
                joined.Add(match);
            }
        }

        return joined;
    }

    private static bool Continues(TableMatch match, TableMatch last) =>
        match.Template == last.Template
        && last.Parts.Count < MostParts
        && match.Title is not null
        && match.Raw.Width == last.Raw.Width
        && !(match.Raw.Rows.Count > 0 && last.Raw.Rows.Any(row => FirstLabel(row) == FirstLabel(match.Raw.Rows[0])));

    private static string FirstLabel(GridRow row) => PrintedName.Squeeze(row.Cells.FirstOrDefault(cell => cell.Length > 0) ?? "");

    private static RawTable Append(RawTable table, RawTable part) => table with
    {
        Rows = [.. table.Rows, .. part.Rows],
        Notes = [.. table.Notes, .. part.Notes],
        Joins = [.. table.Joins, part.FirstLine, .. part.Joins],
    };
}
