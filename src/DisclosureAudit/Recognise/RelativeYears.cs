using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>
/// Names beside each other that differ in their year: of two years or more the last is 本年 and the one before it 上年
/// (“2026年预算数” is 本年预算数), so that a form is the same next year. A single year says nothing.
/// </summary>
public sealed class RelativeYears
{
    private static readonly Regex Year = new(@"^(20\d\d)年?度?", RegexOptions.NonBacktracking);
    private readonly int? last;

    public RelativeYears(IEnumerable<string> names)
    {
        var years = names.Select(name => YearOf(PrintedName.Fold(name))).OfType<int>().Distinct().ToList();
        last = years.Count > 1 ? years.Max() : null;
    }

    /// <returns>Null where the name has no such year: it is to be folded as any other.</returns>
    public string? Fold(string name)
    {
        var folded = PrintedName.Fold(name);
        var word = last is { } year && YearOf(folded) is { } printed ? printed == year ? "本年" : printed == year - 1 ? "上年" : null : null;
        return word is null ? null : word + TitleText.WithoutYears(Year.Replace(folded, ""));
    }

    private static int? YearOf(string folded) =>
        Year.Match(folded) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
}
