using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>“23人×360元=8280元” in what a sheet says of its project: the product of its factors.</summary>
internal sealed class Products : ISheetRule
{
    private const string LawId = "sheet-product";
    private const decimal TenThousand = 10_000m;
    private const int LongestClause = 60;

    // 万人次 × 万元 is far below; of more than this nothing was meant.
    private const decimal Largest = 1_000_000_000_000_000m;

    // Of all factors together: a product of more has no use.
    private const int MostDigits = 24;
    private static readonly Regex Number = SafeRegex.Of(@"[0-9][0-9,]*(\.[0-9]+)?(?<ten>万)?", RegexOptions.ExplicitCapture);

    public IEnumerable<SheetCheck> Check(SheetContext context) => context.Sheets.SelectMany(sheet => sheet.Fields
        .SelectMany(field => ProductsIn(NarrativeText.Fold(field.Text), context.Words).Select(match => Ask(sheet, field, match)))
        .OfType<SheetCheck>());

    private static IEnumerable<Match> ProductsIn(string text, SheetLawWords words) => words.Product.Matches(text).Where(match =>
        match.Groups["factors"] is var factors
        && !words.NoProduct.IsMatch(factors.Value)
        && !words.NoProductBefore.IsMatch(text[Math.Max(0, factors.Index - LongestClause)..factors.Index]));

    private SheetCheck? Ask(Sheet sheet, SheetField field, Match match)
    {
        var factors = Number.Matches(match.Groups["factors"].Value).Select(ValueOf).ToList();
        if (match.Length > MostDigits * 4 || match.Value.Count(char.IsAsciiDigit) > MostDigits || factors.Contains(null) || !AmountUnits.TryRead(match.Groups["unit"].Value, out var unit) || ValueOf(Number.Match(match.Groups["result"].Value)) is not { } result)
        {
            return null;
        }

        var product = factors.Aggregate(1m, (all, factor) => all > Largest || factor > Largest ? Largest * 10m : all * factor!.Value);
        if (product > Largest || result > Largest)
        {
            return null;
        }

        var decimals = match.Groups["result"].Value.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? match.Groups["result"].Value.Length - point - 1 : 0;
        var figure = new Figure(new Amount(result, unit, decimals), decimals);
        var residue = (figure.InYuan - product) / figure.Step;
        // Half a unit of the result's last decimal is rounding (docs/rounding.md, rule 2).
        var outcome = new Outcome(residue switch { 0m => Verdict.Exact, >= -0.5m and <= 0.5m => Verdict.Rounding, > -1m and < 0m => Verdict.Truncated, _ => Verdict.Error }, residue, 0.5m);
        return new SheetCheck(LawId, outcome, field.Place, sheet, $"{sheet.Project}|{field.Name}|{factors.Count}")
        {
            Stated = match.Groups["result"].Value + match.Groups["unit"].Value,
            Expected = Money.Printed(product / unit.InYuan(), unit),
            Equation = Shown(match).Replace('=', '≠'),
            Difference = result - (product / unit.InYuan()),
            Unit = unit,
            Evidence = [new Operand($"{sheet.Project}·{field.Name}", Shown(match), Funds.PlaceOf(field.Place, sheet, field.Name))],
            Values = new Dictionary<string, string>(StringComparer.Ordinal) { ["product"] = Shown(match) },
        };
    }

    private static string Shown(Match match) => $"{match.Groups["factors"].Value}={match.Groups["result"].Value}{match.Groups["unit"].Value}";

    private static decimal? ValueOf(Match match)
    {
        var digits = match.Value.TrimEnd('万').Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? match.Groups["ten"].Success ? value * TenThousand : value
            : null;
    }
}
