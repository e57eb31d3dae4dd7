using DisclosureAudit.Amounts;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The total of a side, or of a list, is the sum of its sources.</summary>
internal sealed class FundSums : ISheetRule
{
    private const string LawId = "sheet-sources";

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet => sheet.Funds
        .Where(fund => !fund.Group.StartsWith(context.Words.Tasks, StringComparison.Ordinal))
        .GroupBy(fund => (fund.Group, fund.Side))
        .Select(list => Ask(sheet, list.ToList(), context))
        .OfType<SheetCheck>());

    private SheetCheck? Ask(Sheet sheet, List<SheetFund> list, SheetContext context)
    {
        var totals = list.Where(fund => context.Words.Totals.Contains(fund.Source)).ToList();
        var parts = list.Except(totals).ToList();
        if (totals is not [var total] || parts.Count == 0)
        {
            return null;
        }

        var roles = $"{sheet.Project}|{total.Group}|{total.Side}";
        if (ObstacleOf(total, parts) is { } reason)
        {
            return new SheetCheck(LawId, Outcome.NotAssessable(reason), total.Place, sheet, roles);
        }

        var printed = parts.Where(part => part.Cell.Amount is not null).ToList();
        var outcome = SumCheck.Check(total.Figure(list), printed.Select(part => new Term(part.Figure(list), 1m)).ToList(), RoundingHabit.HalfUp);
        var (sum, unit) = (printed.Sum(part => part.Cell.Amount!.Value.InYuan) / total.Cell.Amount!.Value.Unit.InYuan(), total.Unit);
        return new SheetCheck(LawId, outcome, total.Place, sheet, roles)
        {
            IsDoubtful = outcome.ResidueUnits > 0m && total.Place.Page is not null && !IsComplete(sheet, list, context),
            Stated = total.Printed(),
            Expected = Money.Printed(sum, unit),
            Equation = $"{total.Cell.Raw} ≠ {string.Join(" + ", printed.Select(part => part.Cell.Raw))}",
            Difference = total.Cell.Amount.Value.Value - sum,
            Unit = unit,
            Evidence = printed.Prepend(total).Select(fund => fund.Operand(sheet)).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = Funds.Side(total.Side) + total.Group },
        };
    }

    // A row that was not read of a page makes the sum too small: another list with the same sources bears it out that none is missing.
    private static bool IsComplete(Sheet sheet, List<SheetFund> list, SheetContext context)
    {
        var sources = SourcesOf(list);
        return context.Sheets.SelectMany(other => other.Funds
                .GroupBy(fund => (fund.Group, fund.Side))
                .Where(group => other != sheet || (group.Key.Group, group.Key.Side) != (list[0].Group, list[0].Side)))
            .Any(group => SourcesOf(group).SetEquals(sources));
    }

    private static HashSet<string> SourcesOf(IEnumerable<SheetFund> list) => list.Select(fund => fund.Source).ToHashSet(StringComparer.Ordinal);

    private static string? ObstacleOf(SheetFund total, List<SheetFund> parts) =>
        total.Cell.State != CellState.Amount ? "total_" + (total.Cell.State == CellState.Blank ? "blank" : "unreadable")
        : parts.Any(part => part.Cell.State is CellState.Unreadable or CellState.Text) ? "part_unreadable"
        : parts.All(part => part.Cell.Amount is null) ? "parts_blank"
        : null;
}
