using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>“30完成”, “500000%”, a rate of at least 100 %: values that no indicator can have.</summary>
internal sealed class ImpossibleValues : ISheetRule
{
    private const string LawId = "sheet-value";
    private const decimal Whole = 100m;

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet => sheet.Indicators
        .Where(indicator => indicator.Value is { Length: > 0 })
        .Select(indicator => new SheetCheck(LawId, new Outcome(IsImpossible(indicator, context.Words) ? Verdict.Violated : Verdict.Exact, 0m, 0m), indicator.Place, sheet, $"{sheet.Project}|{indicator.Level3}|{indicator.Side}")
        {
            Stated = PrintedName.Squeeze(indicator.Value!),
            Evidence = [new Operand($"{sheet.Project}·{indicator.Level3}{Funds.Side(indicator.Side)}", indicator.Raw, Funds.PlaceOf(indicator.Place, sheet, indicator.Level3))],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["indicator"] = indicator.Level3 + Funds.Side(indicator.Side) },
        }));

    private static bool IsImpossible(SheetIndicator indicator, SheetLawWords words)
    {
        var (value, name) = (PrintedName.Fold(indicator.Value!), PrintedName.Fold(indicator.Level3));
        return words.RunTogether.IsMatch(value)
            || (words.Percent.Match(value) is { Success: true } match
                && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
                && percent >= Whole
                && (percent > Whole || words.AtLeast.IsMatch(value))
                && (words.Rate.IsMatch(name) || words.Cost.IsMatch(indicator.Level2))
                && !words.RateMore.IsMatch(name));
    }
}
