using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The staff of an overall sheet is the sum of its kinds.</summary>
internal sealed class StaffSums : ISheetRule
{
    private const string LawId = "sheet-staff";
    private static readonly Regex Number = SafeRegex.Of("^(?<count>[0-9]{1,6})(人|名)?$", RegexOptions.ExplicitCapture);

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet => Ask(sheet, context));

    private IEnumerable<SheetCheck> Ask(Sheet sheet, SheetContext context)
    {
        var parts = context.Words.StaffParts.Select(name => FieldOf(sheet, name)).ToList();
        if (FieldOf(sheet, context.Words.Staff) is not { } whole || CountOf(whole) is not { } stated || parts.Any(part => part is null || CountOf(part) is null))
        {
            yield break;
        }

        var sum = parts.Sum(part => CountOf(part!)!.Value);
        yield return new SheetCheck(LawId, new Outcome(sum == stated ? Verdict.Exact : Verdict.Violated, 0m, 0m), whole.Place, sheet, context.Words.Staff)
        {
            Stated = whole.Text,
            Expected = sum.ToString(CultureInfo.InvariantCulture),
            Equation = $"{stated} ≠ {string.Join(" + ", parts.Select(part => CountOf(part!)))}",
            Difference = stated - sum,
            Evidence = parts.OfType<SheetField>().Prepend(whole).Select(field => new Operand(field.Name, field.Text, Funds.PlaceOf(field.Place, sheet, field.Name))).ToList(),
        };
    }

    private static SheetField? FieldOf(Sheet sheet, string name) => sheet.Fields.Where(field => field.Name == name).Take(2).ToList() is [var only] ? only : null;

    private static int? CountOf(SheetField field) => Number.Match(PrintedName.Fold(field.Text)) is { Success: true } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : null;
}
