using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Tells in a list of units the rows that sum others up. The units' numbers tell it where they are printed (114, 114001);
/// else the first row is the department's when it repeats the table's total, or when the list adds up to the total
/// without it; where no total is printed, when it is their sum or has no lines of its own. A list that prints the units
/// alone has no such row. Between accounts, a unit's row is no part of the total.
/// </summary>
public sealed class UnitLists(RecognisedTable table)
{
    private readonly bool hasCodes = table.Rows.Any(row => row.Code is not null);
    private readonly Dictionary<string, List<TableRow>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow?> departments = new(StringComparer.Ordinal);

    /// <returns>Null for a row that is a part of nothing.</returns>
    public TableRow? ParentOf(TableRow row, RowTemplate template, TableRow? total) => hasCodes ? null : HeadOf(row, template, total) ?? total;

    /// <returns>The department that the unit is a part of; null where the list prints none.</returns>
    public TableRow? HeadOf(TableRow row, RowTemplate template, TableRow? total)
    {
        if (!lists.TryGetValue(template.Id, out var list))
        {
            list = table.Rows.Where(other => other.Role == template.Id).ToList();
            lists[template.Id] = list;
        }

        if (list.Any(other => IsNumberedBelow(row, other) || IsNumberedBelow(other, row)))
        {
            return list.LastOrDefault(other => other.Index < row.Index && IsNumberedBelow(row, other));
        }

        if (!departments.TryGetValue(template.Id, out var department))
        {
            department = total is null ? FirstAsHead(list) : Department(list, total);
            departments[template.Id] = department;
        }

        return department == row ? null : department;
    }

    private static bool IsNumberedBelow(TableRow row, TableRow head) =>
        head.UnitCode.Length > 0 && row.UnitCode.Length > head.UnitCode.Length && row.UnitCode.StartsWith(head.UnitCode, StringComparison.Ordinal);

    // Without a total: a unit below it at once, where each unit's lines follow it, leaves the first no lines of its own.
    private TableRow? FirstAsHead(List<TableRow> list) =>
        list is [var first, var second, ..] && ((second.Index == first.Index + 1 && list.Count < table.Rows.Count) || HeadUnit.IsSumOf(first, list.Skip(1).ToList())) ? first : null;

    // What the columns say together, so that one wrong figure does not make another table of it.
    private TableRow? Department(List<TableRow> list, TableRow total)
    {
        var (yes, no) = (0, 0);
        foreach (var column in list.Count < 2 ? [] : table.AmountColumns)
        {
            var (isHead, isUnit) = Witnesses(list, total, column.Template!.Id);
            (yes, no) = (yes + isHead, no + isUnit);
        }

        return yes > no ? list[0] : null;
    }

    // First row, total and the sum of the others are one figure, in pairs; or the total is the sum of all.
    private static (int IsHead, int IsUnit) Witnesses(List<TableRow> list, TableRow total, string column)
    {
        var parts = list.Skip(1).Select(FigureOf).OfType<Figure>().Where(part => !part.Amount.IsZero).Select(part => new Term(part, 1m)).ToList();
        if (FigureOf(total) is not { } whole || FigureOf(list[0]) is not { Amount.IsZero: false } first || parts.Count == 0)
        {
            return (0, 0);
        }

        var pairs = new[] { first.InYuan == whole.InYuan, IsSum(whole, parts), IsSum(first, parts) };
        return (pairs.Count(holds => holds), IsSum(whole, [.. parts, new Term(first, 1m)]) ? pairs.Length : 0);

        Figure? FigureOf(TableRow row) => row[column] is { State: CellState.Amount, Amount: { } amount } ? new Figure(amount, amount.Decimals) : null;

        static bool IsSum(Figure sum, List<Term> terms) => SumCheck.Check(sum, terms, RoundingHabit.HalfUp).Verdict is Verdict.Exact or Verdict.Rounding;
    }
}
