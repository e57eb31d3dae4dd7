using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The amounts of a sheet as figures and as evidence.</summary>
internal static class Funds
{
    /// <summary>The total of a side; null where there is none, or more than one.</summary>
    public static SheetFund? Total(this Sheet sheet, SheetSide side, SheetLawWords words) =>
        sheet.Funds.Where(fund => fund.Group.Length == 0 && fund.Side == side && words.Totals.Contains(fund.Source)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The total of the budget's year: where a sheet has one side only, that.</summary>
    public static SheetFund? YearTotal(this Sheet sheet, SheetLawWords words) => sheet.Total(SheetSide.Year, words) ?? sheet.Total(SheetSide.None, words);

    /// <summary>The project lasts the budget's year, by what the sheet says of it.</summary>
    public static bool LastsOneYear(this Sheet sheet, SheetLawWords words) =>
        sheet.Fields.Any(field => words.PeriodFields.Contains(field.Name) && words.OneYear.IsMatch(PrintedName.Fold(field.Text)))
        && !sheet.Fields.Any(field => words.PeriodFields.Contains(field.Name) && words.OverYears.IsMatch(field.Text));

    /// <param name="among">The figures that it is compared with: the most decimals of them count.</param>
    public static Figure Figure(this SheetFund fund, IEnumerable<SheetFund> among) =>
        new(fund.Cell.Amount!.Value, among.Where(other => other.Cell.Amount is not null && other.Unit == fund.Unit).Max(other => other.Cell.Amount!.Value.Decimals));

    public static Operand Operand(this SheetFund fund, Sheet sheet) =>
        new($"{sheet.Project}·{(fund.Group.Length > 0 ? fund.Group + "·" : "")}{fund.Source}{Side(fund.Side)}", fund.Printed(), PlaceOf(fund.Place, sheet, fund.Source));

    public static Place PlaceOf(SheetPlace place, Sheet? sheet, string column = "") => new("", sheet?.Project ?? "", column, place.Line, place.Page) { Cell = place.Page is null ? place.Cell : null };

    public static string Side(SheetSide side) => side switch { SheetSide.Period => "（实施期）", SheetSide.Year => "（年度）", _ => "" };

    /// <summary>As printed, with the unit.</summary>
    public static string Printed(this SheetFund fund) => fund.Cell.Raw + fund.Unit?.Printed();
}
