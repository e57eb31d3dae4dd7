using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The lists of an overall sheet, by source and by use, have one total.</summary>
internal sealed class OverallLists : ISheetRule
{
    private const string LawId = "sheet-lists";

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets
        .Select(sheet => (Sheet: sheet, Totals: context.Words.Lists.Select(list => sheet.Funds.Where(fund => fund.Group == list && context.Words.Totals.Contains(fund.Source)).Take(2).ToList()).ToList()))
        .Where(pair => pair.Totals.TrueForAll(totals => totals is [{ Cell.Amount: not null }]))
        .Select(pair => Ask(pair.Sheet, pair.Totals[0][0], pair.Totals[1][0]));

    private SheetCheck Ask(Sheet sheet, SheetFund first, SheetFund second)
    {
        var all = new[] { first, second };
        return new SheetCheck(LawId, TieCheck.Check(first.Figure(all), [new Term(second.Figure(all), 1m)], 0, RoundingHabit.HalfUp), first.Place, sheet, sheet.Title)
        {
            Stated = first.Printed(),
            Expected = second.Printed(),
            Equation = $"{first.Cell.Raw} ≠ {second.Cell.Raw}",
            Difference = (first.Cell.Amount!.Value.InYuan - second.Cell.Amount!.Value.InYuan) / first.Cell.Amount.Value.Unit.InYuan(),
            Unit = first.Unit,
            Evidence = all.Select(fund => fund.Operand(sheet)).ToList(),
        };
    }
}
