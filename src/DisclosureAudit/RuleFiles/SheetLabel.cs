using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.RuleFiles;

/// <summary>A label of performance sheets.</summary>
/// <param name="Name">What sheets.csv calls the field.</param>
/// <param name="Pattern">Asked of folded text; its group “unit”, if it has one, is the unit of the amounts.</param>
public sealed record SheetLabel(SheetLabelKind Kind, string Name, SheetSide Side, Regex Pattern)
{
    /// <param name="folded">A text that the pattern matches.</param>
    public AmountUnit? UnitOf(string folded) => AmountUnits.TryRead(Pattern.Match(folded).Groups["unit"].Value, out var unit) ? unit : null;
}
