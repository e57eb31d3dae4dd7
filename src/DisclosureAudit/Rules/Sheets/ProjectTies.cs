using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The year's funds of a sheet are the amount of its project in the table of projects (元 against 万元).</summary>
internal sealed class ProjectTies : ISheetRule
{
    private const string LawId = "sheet-project";

    public IEnumerable<SheetCheck> Check(SheetContext context)
    {
        var names = context.Projects.GroupBy(sheet => ProjectRows.NameOf(sheet.Project)).Where(same => same.Key.Length > 0).ToList();
        var named = names.Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return names.Select(same => Ask(same.Key, same.ToList(), context.Rows, named, context));
    }

    private SheetCheck Ask(string name, List<Sheet> sheets, ProjectRows rows, HashSet<string> named, SheetContext context)
    {
        var sheet = sheets[0];
        var totals = sheets.Select(same => same.YearTotal(context.Words) ?? same.Total(SheetSide.Period, context.Words)).ToList();
        var place = totals[0]?.Place ?? sheet.First;
        if (totals.Any(total => total is not { Cell.Amount: not null, Unit: not null }))
        {
            return Skip("funds_unknown");
        }

        var cells = rows.Of(name);
        var (isNamed, found) = (cells.Count > 0, cells.Count > 0 ? cells : rows.Like(name, named));
        if (found.Count == 0)
        {
            return Skip(rows.Names.Any() ? "project_not_in_table" : "no_project_table");
        }

        // The sheets of one project, and its rows for several units or for the year and the carry-over, may each be parts of it.
        var figures = totals.Select(total => total!.Figure([total!])).ToList();
        var sums = found.Select(cell => new List<FactCell> { cell })
            .Concat(found.GroupBy(cell => cell.Table).Select(table => table.ToList()))
            .Append(found.ToList())
            .ToList();
        var outcomes = figures.SelectMany(figure => sums.Select(sum => Tie(figure, sum)))
            .Concat(sums.Select(sum => Tie(Sum(figures), sum)))
            .ToList();
        if (outcomes.FirstOrDefault(outcome => outcome.Passes) is { } passed)
        {
            return new SheetCheck(LawId, passed, place, sheet, sheet.Project) { Arithmetic = totals is [{ } only] && found.Count == 1 ? TieOf(only, sheet, found) : null };
        }

        var others = sheets.SelectMany(same => same.Funds).Where(fund => fund.Side != SheetSide.Period && fund is { Cell.Amount.IsZero: false, Unit: not null }).Select(fund => fund.Figure([fund])).ToList();
        var total = totals[0]!;
        if (others.Exists(figure => sums.Exists(sum => Tie(figure, sum).Passes)))
        {
            return Skip("part_of_funds");
        }

        // A sheet may tell 财政拨款 alone, and a table of what was carried over is not the year's.
        if (found.Any(cell => rows.OthersOf(cell).Any(part => figures.Exists(figure => Tie(figure, [part]).Passes))))
        {
            return Skip("part_of_row");
        }

        if (found.All(cell => context.Words.CarriedTable.IsMatch(cell.Table.Template!.Name)))
        {
            return Skip("carried_over_only");
        }

        if (!isNamed || found.Count > 1 || sheets.Count > 1 || total.Side != SheetSide.Year)
        {
            return Skip(total.Side != SheetSide.Year ? "other_period" : "project_ambiguous");
        }

        var expected = found[0].Figure.InYuan / total.Cell.Amount!.Value.Unit.InYuan();
        return new SheetCheck(LawId, outcomes[0], place, sheet, sheet.Project)
        {
            Stated = total.Printed(),
            Expected = Money.Printed(expected, total.Unit),
            Equation = $"{total.Printed()} ≠ {found[0].Operand.Printed}{found[0].Figure.Amount.Unit.Printed()}",
            Difference = total.Cell.Amount.Value.Value - expected,
            Unit = total.Unit,
            Arithmetic = TieOf(total, sheet, found),
            Evidence = [total.Operand(sheet), found[0].Operand],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["cell"] = $"{found[0].Operand.Role}（{found[0].Operand.Place.At}）" },
        };

        SheetCheck Skip(string reason) => new(LawId, Outcome.NotAssessable(reason), place, sheet, sheet.Project);
    }

    private static SheetArithmetic TieOf(SheetFund total, Sheet sheet, IReadOnlyList<FactCell> cells) =>
        new([(total, total.Figure([total]), total.Operand(sheet))], cells, static figures => TieCheck.Check(figures[0], [new Term(figures[1], 1m)], 0, RoundingHabit.HalfUp));

    private static Outcome Tie(Figure figure, List<FactCell> cells) => TieCheck.Check(figure, cells.Select(cell => new Term(cell.Figure, 1m)).ToList(), 0, RoundingHabit.HalfUp);

    private static Figure Sum(List<Figure> figures)
    {
        var unit = figures[0].Amount.Unit;
        var decimals = figures.Max(figure => figure.Precision);
        return new Figure(new Amount(figures.Sum(figure => figure.InYuan) / unit.InYuan(), unit, decimals), decimals);
    }
}
