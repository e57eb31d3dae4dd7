using DisclosureAudit.Amounts;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The funds of an overall sheet are a total of the document's tables: all income or expenditure, of the year or with the carry-over.</summary>
internal sealed class OverallTotals : ISheetRule
{
    private const string LawId = "sheet-overall";

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.Where(sheet => sheet.Kind == SheetKind.Overall).Select(sheet => Ask(sheet, context));

    private static SheetCheck Ask(Sheet sheet, SheetContext context)
    {
        var fund = sheet.YearTotal(context.Words) ?? sheet.Funds.FirstOrDefault(fund => fund.Group.Length > 0 && context.Words.Totals.Contains(fund.Source));
        var totals = context.Facts.Cells.Where(cell => (cell.IsTotal || cell.Row.IsTotal) && !cell.IsLastYear && !cell.IsChange && cell.Document.Length == 0).ToList();
        if (fund is not { Cell.Amount: { } amount, Unit: not null } || totals.Count == 0)
        {
            return new SheetCheck(LawId, Outcome.NotAssessable(totals.Count == 0 ? "no_table_here" : "funds_unknown"), sheet.First, sheet, sheet.Title);
        }

        var figure = fund.Figure([fund]);
        var passed = totals.Select(cell => TieCheck.Check(figure, [new Term(cell.Figure, 1m)], 0, RoundingHabit.HalfUp)).FirstOrDefault(outcome => outcome.Passes);
        var first = totals[0];
        return new SheetCheck(LawId, passed ?? new Outcome(Verdict.Violated, 0m, 0m), fund.Place, sheet, sheet.Title)
        {
            Stated = fund.Printed(),
            Equation = $"{fund.Printed()} ≠ {first.Operand.Printed}{first.Figure.Amount.Unit.Printed()}",
            Difference = amount.Value - (first.Figure.InYuan / amount.Unit.InYuan()),
            Unit = fund.Unit,
            Evidence = [fund.Operand(sheet), first.Operand],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["total"] = $"{first.Operand.Role} {first.Operand.Printed}{first.Figure.Amount.Unit.Printed()}" },
        };
    }
}
