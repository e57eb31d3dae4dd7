using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>The same indicator of a sheet with two values on one side.</summary>
internal sealed class TwoTargets : ISheetRule
{
    private const string LawId = "sheet-target";

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet =>
    {
        var twice = sheet.Indicators
            .Where(indicator => indicator is { Level3.Length: > 0, Value.Length: > 0 })
            .GroupBy(indicator => (indicator.Side, indicator.Level2, Name: PrintedName.Fold(indicator.Level3)))
            .Where(same => same.Select(indicator => PrintedName.Fold(indicator.Value!)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(same => Ask(sheet, same.ToList()))
            .ToList();
        return twice.Count > 0 || sheet.Indicators.Count == 0 ? twice : [new SheetCheck(LawId, new Outcome(Verdict.Exact, 0m, 0m), sheet.First, sheet, sheet.Project)];
    });

    private static SheetCheck Ask(Sheet sheet, List<SheetIndicator> same)
    {
        var name = same[0].Level3 + Funds.Side(same[0].Side);
        return new SheetCheck(LawId, new Outcome(Verdict.Violated, 0m, 0m), same[^1].Place, sheet, $"{sheet.Project}|{same[0].Level3}|{same[0].Side}")
        {
            Stated = string.Join("、", same.Select(indicator => indicator.Raw)),
            Evidence = same.Select(indicator => new Operand($"{sheet.Project}·{name}", indicator.Raw, Funds.PlaceOf(indicator.Place, sheet, indicator.Level3))).ToList(),
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["indicator"] = name },
        };
    }
}
