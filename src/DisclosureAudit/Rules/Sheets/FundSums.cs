using DisclosureAudit.Amounts;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The total of a side, or of a list, is the sum of its sources.</summary>
internal sealed class FundSums : ISheetRule
{
    private const string LawId = "sheet-sources";

    // Some of them may be the whole; of more than this the ways to choose are too many.
    private const int MostParts = 8;

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
        var outcome = SumOf(total, printed, list);
        if (!outcome.Passes && DoubtOf(sheet, total, printed, list, outcome) is { } doubt)
        {
            return new SheetCheck(LawId, Outcome.NotAssessable(doubt), total.Place, sheet, roles);
        }

        var (sum, unit) = (printed.Sum(part => part.Cell.Amount!.Value.InYuan) / total.Cell.Amount!.Value.Unit.InYuan(), total.Unit);
        return new SheetCheck(LawId, outcome, total.Place, sheet, roles)
        {
            IsDoubtful = outcome.ResidueUnits > 0m && total.Place.Page is not null && !IsComplete(sheet, list, context),
            Stated = total.Printed(),
            Expected = Money.Printed(sum, unit),
            Equation = $"{total.Cell.Raw} ≠ {string.Join(" + ", printed.Select(part => part.Cell.Raw))}",
            Difference = total.Cell.Amount.Value.Value - sum,
            Unit = unit,
            Arithmetic = new SheetArithmetic(printed.Prepend(total).Select(fund => (fund, fund.Figure(list), fund.Operand(sheet))).ToList(), [], static figures => SumCheck.Check(figures[0], figures.Skip(1).Select(figure => new Term(figure, 1m)).ToList(), RoundingHabit.HalfUp)),
            Evidence = printed.Prepend(total).Select(fund => fund.Operand(sheet)).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = Funds.Side(total.Side) + total.Group },
        };
    }

    private static Outcome SumOf(SheetFund total, List<SheetFund> parts, List<SheetFund> list) =>
        SumCheck.Check(total.Figure(list), parts.ConvertAll(part => new Term(part.Figure(list), 1m)), RoundingHabit.HalfUp);

    // Sources may hold each other (财政拨款, 其中：一般公共预算资金), stand in two lists below one total, or go by a name that is not known.
    private static string? DoubtOf(Sheet sheet, SheetFund total, List<SheetFund> printed, List<SheetFund> list, Outcome outcome)
    {
        var amounts = printed.FindAll(part => part.Cell.Amount is { IsZero: false });
        return outcome.ResidueUnits > 0m && sheet.HasUnknownFunds ? "part_unknown"
            : printed.Select(part => part.Source).Distinct(StringComparer.Ordinal).Count() < printed.Count ? "source_twice"
            : amounts.Count is > 1 and <= MostParts && Enumerable.Range(1, (1 << amounts.Count) - 2).Any(set => SumOf(total, amounts.Where((_, index) => (set >> index & 1) == 1).ToList(), list).Passes) ? "parts_overlap"
            : null;
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
