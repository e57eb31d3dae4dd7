using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>A cost that an indicator allows is not more than the funds of its side.</summary>
internal sealed class CostIndicators : ISheetRule
{
    private const string LawId = "sheet-cost";
    private const string PerCent = "%";
    private const decimal Whole = 100m;

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Projects.SelectMany(sheet => sheet.Indicators
        .Where(indicator => context.Words.Cost.IsMatch(indicator.Level1 + indicator.Level2) && !context.Words.UnitCost.IsMatch(indicator.Level3) && !context.Words.NoCost.IsMatch(indicator.Level3))
        .Select(indicator => (Indicator: indicator, Cost: CostOf(sheet, indicator, context.Words)))
        .Where(pair => pair.Cost is not null)
        .Select(pair => Ask(sheet, pair.Indicator, pair.Cost!.Value, context)));

    private SheetCheck Ask(Sheet sheet, SheetIndicator indicator, Amount cost, SheetContext context)
    {
        var roles = $"{sheet.Project}|{indicator.Level3}|{indicator.Side}";
        if (FundsOf(sheet, indicator.Side, context.Words) is not { Cell.Amount: { IsZero: false } amount, Unit: not null } total || IsOfMoreYears(sheet, context.Words))
        {
            return new SheetCheck(LawId, Outcome.NotAssessable("funds_unknown"), indicator.Place, sheet, roles);
        }

        // What is allowed for the year of a longer project may be meant for all of it.
        var isOfAll = sheet.Total(SheetSide.Period, context.Words) is { Cell.Amount: { } whole } && whole.InYuan >= cost.InYuan && whole.InYuan != amount.InYuan && !sheet.LastsOneYear(context.Words);
        return new SheetCheck(LawId, BoundCheck.AtMost([new Term(new Figure(cost, cost.Decimals), 1m)], [new Term(total.Figure([total]), 1m)]), indicator.Place, sheet, roles)
        {
            Stated = indicator.Raw,
            Expected = "≤ " + total.Printed(),
            Equation = $"{indicator.Raw}{(indicator.Raw.EndsWith('%') ? $" (= {cost.Value}{cost.Unit.Printed()})" : "")} > {total.Printed()}",
            Evidence = [new Operand($"{sheet.Project}·{indicator.Level3}{Funds.Side(indicator.Side)}", indicator.Raw, Funds.PlaceOf(indicator.Place, sheet, indicator.Level3)), total.Operand(sheet)],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["indicator"] = indicator.Level3 + Funds.Side(indicator.Side) },
            Severity = isOfAll ? Severity.Info : null,
        };
    }

    // A sheet that says so and prints the year's funds alone may allow the cost of all years.
    private static bool IsOfMoreYears(Sheet sheet, SheetLawWords words) =>
        sheet.Total(SheetSide.Period, words) is null && sheet.Fields.Any(field => words.PeriodFields.Contains(field.Name) && field.Text.Length > 0) && !sheet.LastsOneYear(words);

    private static SheetFund? FundsOf(Sheet sheet, SheetSide side, SheetLawWords words) =>
        sheet.Total(side, words) ?? (sheet.Funds.Where(fund => fund.Group.Length == 0 && words.Totals.Contains(fund.Source)).Take(2).ToList() is [var only] ? only : null);

    // Null where it is no amount. “500000%” in a sheet that has 500000元 is that amount.
    private static Amount? CostOf(Sheet sheet, SheetIndicator indicator, SheetLawWords words)
    {
        var folded = PrintedName.Fold(indicator.Value ?? "");
        if (words.AtLeast.IsMatch(folded) || words.Amount.Match(folded) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        return match.Groups["unit"].Value == PerCent
            ? sheet.Funds.Select(fund => fund.Cell.Amount).FirstOrDefault(amount => amount is { Value: > Whole } known && CellReader.Read(number, known.Unit).Amount?.Value == known.Value)
            : AmountUnits.TryRead(match.Groups["unit"].Value, out var unit) ? CellReader.Read(number, unit).Amount : null;
    }
}
