using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The whole period of a project has at least the year's funds; that of a project of one year has the same.</summary>
internal sealed class FundPeriods : ISheetRule
{
    private const string LawId = "sheet-period";

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Projects.SelectMany(sheet => Pairs(sheet, context).Select(pair => Ask(sheet, pair.Period, pair.Year, context)));

    // The totals; where they agree, their sources too.
    private static IEnumerable<(SheetFund Period, SheetFund Year)> Pairs(Sheet sheet, SheetContext context)
    {
        if (sheet.Total(SheetSide.Period, context.Words) is not { Cell.Amount: { } whole } period || sheet.Total(SheetSide.Year, context.Words) is not { Cell.Amount: { } ofYear } year)
        {
            yield break;
        }

        yield return (period, year);
        if (whole.InYuan == ofYear.InYuan && sheet.LastsOneYear(context.Words) && SourcesOf(sheet, SheetSide.Period).SetEquals(SourcesOf(sheet, SheetSide.Year)))
        {
            foreach (var source in sheet.Funds.Where(fund => fund.Group.Length == 0 && fund.Side == SheetSide.Period && fund != period && fund.Cell.Amount is not null))
            {
                var others = sheet.Funds.Where(fund => fund.Group.Length == 0 && fund.Side == SheetSide.Year && fund.Source == source.Source && fund.Cell.Amount is not null).Take(2).ToList();
                if (others is [var other])
                {
                    yield return (source, other);
                }
            }
        }
    }

    private static HashSet<string> SourcesOf(Sheet sheet, SheetSide side) => sheet.Funds.Where(fund => fund.Group.Length == 0 && fund.Side == side && fund.Cell.Amount is { IsZero: false }).Select(fund => fund.Source).ToHashSet(StringComparer.Ordinal);

    private SheetCheck Ask(Sheet sheet, SheetFund period, SheetFund year, SheetContext context)
    {
        var (whole, ofYear) = (period.Figure(sheet.Funds), year.Figure(sheet.Funds));
        var isOneYear = sheet.LastsOneYear(context.Words);
        Func<IReadOnlyList<Figure>, Outcome> ask = isOneYear
            ? static figures => TieCheck.Check(figures[0], [new Term(figures[1], 1m)], 0, RoundingHabit.HalfUp)
            : static figures => BoundCheck.AtMost([new Term(figures[1], 1m)], [new Term(figures[0], 1m)]);
        var outcome = ask([whole, ofYear]);
        return new SheetCheck(LawId, outcome, period.Place, sheet, $"{sheet.Project}|{period.Source}")
        {
            Stated = period.Printed(),
            Expected = (isOneYear ? "" : "≥ ") + year.Printed(),
            Equation = $"{period.Cell.Raw} {(isOneYear ? "≠" : "<")} {year.Cell.Raw}",
            Difference = (whole.InYuan - ofYear.InYuan) / whole.Amount.Unit.InYuan(),
            Unit = period.Unit,
            Arithmetic = new SheetArithmetic([(period, whole, period.Operand(sheet)), (year, ofYear, year.Operand(sheet))], [], ask),
            Evidence = [period.Operand(sheet), year.Operand(sheet)],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["source"] = period.Source },
        };
    }
}
