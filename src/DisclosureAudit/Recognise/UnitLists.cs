using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Tells in a list of units the rows that sum others up. The units' numbers tell it where they are printed (114, 114001);
/// else the first row is the department's when it repeats the table's total, or when the list adds up to the total
/// without it. A list that prints the units alone has no such row. Between accounts, a unit's row is no part of the total.
/// </summary>
public sealed class UnitLists(RecognisedTable table)
{
    private readonly string? number = table.Template!.Columns.FirstOrDefault(column => column.Role == ColumnRole.UnitCode)?.Id;
    private readonly bool hasCodes = table.Rows.Any(row => row.Code is not null);
    private readonly Dictionary<string, TableRow?> departments = new(StringComparer.Ordinal);

    /// <returns>Null for a row that is a part of nothing.</returns>
    public TableRow? ParentOf(TableRow row, RowTemplate template, TableRow? total) => hasCodes ? null : HeadOf(row, template, total) ?? total;

    private TableRow? HeadOf(TableRow row, RowTemplate template, TableRow? total)
    {
        var list = table.Rows.Where(other => other.Role == template.Id).ToList();
        var own = NumberOf(row);
        if (list.Any(other => IsNumberedBelow(own, other) || (own.Length > 0 && IsNumberedBelow(NumberOf(other), row))))
        {
            return list.LastOrDefault(other => other.Index < row.Index && IsNumberedBelow(own, other));
        }

        if (!departments.TryGetValue(template.Id, out var department))
        {
            department = total is null ? null : Department(list, total);
            departments[template.Id] = department;
        }

        return department == row ? null : department;
    }

    private string NumberOf(TableRow row) => number is null ? "" : PrintedName.Squeeze(row[number].Raw ?? "");

    private bool IsNumberedBelow(string own, TableRow head) =>
        NumberOf(head) is { Length: > 0 } above && own.Length > above.Length && own.StartsWith(above, StringComparison.Ordinal);

    private TableRow? Department(List<TableRow> list, TableRow total)
    {
        if (list.Count < 2 || table.AmountColumns.Select(column => column.Template!.Id).FirstOrDefault(id => total[id].State == CellState.Amount) is not { } column)
        {
            return null;
        }

        var (first, whole, rest) = (ValueOf(list[0], column), ValueOf(total, column), list.Skip(1).Sum(row => ValueOf(row, column)));

        // Each amount may be rounded by half a step of its last decimal.
        var step = PowersOfTen.Step(total[column].Amount!.Value.Decimals) * table.Unit.InYuan();
        return first != 0m && rest != 0m && (first == whole || Math.Abs(rest - whole) <= step * list.Count / 2m) ? list[0] : null;
    }

    private static decimal ValueOf(TableRow row, string column) => row[column].State == CellState.Amount ? row[column].Amount!.Value.InYuan : 0m;
}
