using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Reads the columns that a table prints and its form has not, by their header words, so that no cell is lost. Nothing is asked of them.</summary>
internal sealed class OtherColumns(TableWords words)
{
    private readonly GenericColumns columns = new(words);

    public IReadOnlyList<TableColumn> Of(RawTable raw, IReadOnlyList<TableColumn> matched)
    {
        if (matched.All(column => column.Template is not null))
        {
            return matched;
        }

        var read = columns.Of(raw, raw.Rows);
        var known = matched.Where(column => column.Template is not null).ToList();
        return matched.Select(column => column.Template is null && IsPrinted(raw, column) ? Named(column) : column).ToList();

        TableColumn Named(TableColumn column)
        {
            var beside = Beside(column, known);
            var template = read[column.Index].Template!;
            // A code or a name that the form does not ask for is a text beside the row's own.
            var role = template.Role == ColumnRole.Amount ? ColumnRole.Amount : ColumnRole.Text;
            return column with { Other = template with { Role = role, Side = beside.Template!.Side }, Block = beside.Block };
        }
    }

    private static bool IsPrinted(RawTable raw, TableColumn column) => column.Path.Length > 0 || raw.Rows.Any(row => !string.IsNullOrWhiteSpace(row.Cells[column.Index]));

    // It belongs to the side of the nearest column under the same group, else of the nearest on its left.
    private static TableColumn Beside(TableColumn column, List<TableColumn> known) =>
        known.OrderBy(other => Group(other) == Group(column) ? 0 : 1).ThenBy(other => other.Index < column.Index ? 0 : 1).ThenBy(other => Math.Abs(other.Index - column.Index)).First();

    private static string Group(TableColumn column) => column.Path.Split('/')[0];
}
