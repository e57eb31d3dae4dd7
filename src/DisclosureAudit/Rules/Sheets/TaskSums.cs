using DisclosureAudit.Amounts;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The tasks of an overall sheet make their total, column by column, and the parts of each make its whole.</summary>
internal sealed class TaskSums : ISheetRule
{
    private const string LawId = "sheet-tasks";

    public IEnumerable<SheetCheck> Check(SheetContext context)
    {
        foreach (var sheet in context.Sheets)
        {
            var tasks = sheet.Funds.Where(fund => fund.Group.StartsWith(context.Words.Tasks, StringComparison.Ordinal)).ToList();
            var columns = tasks.GroupBy(fund => fund.Group).Select(column => AskColumn(sheet, column.ToList(), context)).OfType<SheetCheck>().ToList();
            // A task that was not read of a page is missing from every column: one that closes bears out that none is.
            var isWhole = columns.Exists(check => check.Outcome.Passes);
            foreach (var check in columns)
            {
                yield return check.Place.Page is null || isWhole ? check : check with { IsDoubtful = true };
            }

            foreach (var check in tasks.GroupBy(fund => fund.Place.Line).Select(row => AskRow(sheet, row.ToList())).OfType<SheetCheck>())
            {
                yield return check;
            }
        }
    }

    private static SheetCheck? AskColumn(Sheet sheet, List<SheetFund> column, SheetContext context) =>
        column.FindAll(fund => context.Words.Totals.Contains(fund.Source)) is [var total] ? Ask(sheet, total, column.FindAll(fund => fund != total), column) : null;

    private static SheetCheck? AskRow(Sheet sheet, List<SheetFund> row) => row.Count > 2 ? Ask(sheet, row[0], row[1..], row) : null;

    private static SheetCheck? Ask(Sheet sheet, SheetFund total, List<SheetFund> parts, List<SheetFund> all)
    {
        var printed = parts.FindAll(part => part.Cell.Amount is not null);
        if (total.Cell.Amount is not { } amount || printed.Count == 0 || parts.Exists(part => part.Cell.State is CellState.Unreadable or CellState.Text))
        {
            return null;
        }

        var sum = printed.Sum(part => part.Cell.Amount!.Value.Value);
        return new SheetCheck(LawId, SumCheck.Check(total.Figure(all), printed.ConvertAll(part => new Term(part.Figure(all), 1m)), RoundingHabit.HalfUp), total.Place, sheet, $"{sheet.Title}|{total.Group}|{total.Source}|{parts[0].Group == total.Group}")
        {
            Stated = total.Printed(),
            Expected = Money.Printed(sum, total.Unit),
            Equation = $"{total.Cell.Raw} ≠ {string.Join(" + ", printed.Select(part => part.Cell.Raw))}",
            Difference = amount.Value - sum,
            Unit = total.Unit,
            Evidence = printed.Prepend(total).Select(fund => fund.Operand(sheet)).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["task"] = $"{total.Source}·{total.Group}" },
        };
    }
}
