using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>The two sides of a broken equation as a finding writes them.</summary>
/// <param name="Difference">Stated minus expected, in <paramref name="Unit"/>; for a rate in percentage points; null where nothing can be computed.</param>
/// <param name="Unit">Null for a rate, and for a table of no known form that states none.</param>
internal sealed record FindingTexts(string Stated, string Expected, decimal? Difference, string DifferenceText, AmountUnit? Unit, string Figures)
{
    public static FindingTexts Of(EquationInstance instance, LawCheck check) => check == LawCheck.Growth ? OfRate(instance) : OfAmounts(instance);

    private static FindingTexts OfAmounts(EquationInstance instance)
    {
        var stated = instance.Stated;
        var unit = stated.Table.Unit;
        var others = instance.Others.Where(term => term.IsPrinted).ToList();
        var decimals = instance.Terms.Where(term => term.IsPrinted).Select(term => term.Cell.Amount!.Value.Decimals).DefaultIfEmpty(0).Max();
        var expected = others.Sum(term => term.Weight * term.Figure.InYuan) / unit.InYuan();
        var difference = stated.Figure.InYuan / unit.InYuan() - expected;
        var expectedText = new Amount(expected, unit, decimals).ToString();
        return new FindingTexts(
            stated.IsPrinted ? stated.Cell.Amount!.Value.ToString() : "",
            expectedText,
            Math.Round(difference, decimals),
            new Amount(difference, unit, decimals).ToString(),
            // A table of no known form that states no unit may be in any.
            stated.Table.Template is not null || stated.Table.IsUnitStated ? unit : null,
            others.Count > 1 ? $"{string.Join(" + ", others.Select(Printed))} = {expectedText}" : expectedText);
    }

    private static FindingTexts OfRate(EquationInstance instance)
    {
        Percentage.TryReadCell(instance.Stated.Cell.Raw, out var rate);
        var (after, before) = (instance.Others[0].Figure, instance.Others[1].Figure);
        var figures = $"({after.Amount} - {before.Amount}) / {before.Amount}";
        if (before.InYuan <= 0m)
        {
            return new FindingTexts(rate.ToString(), "", null, "", null, figures);
        }

        var expected = new Percentage(Math.Round(100m * (after.InYuan - before.InYuan) / before.InYuan, rate.Decimals, MidpointRounding.AwayFromZero), rate.Decimals);
        var difference = new Percentage(rate.Value - expected.Value, rate.Decimals);
        return new FindingTexts(rate.ToString(), expected.ToString(), difference.Value, difference.ToString().TrimEnd('%'), null, $"{figures} = {expected}");
    }

    private static string Printed(BoundTerm term) => term.Weight < 0 ? $"(-{term.Cell.Amount})" : term.Cell.Amount.ToString()!;
}
