using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>The years that words of a sentence name: 2026年, 2026年度.</summary>
public static class NamedYears
{
    private static readonly Regex Year = SafeRegex.Of("20[0-9][0-9]年");

    public static IReadOnlyList<int> In(string text)
    {
        var years = new List<int>();
        foreach (var match in Year.EnumerateMatches(text))
        {
            years.Add(int.Parse(text.AsSpan(match.Index, match.Length - 1), CultureInfo.InvariantCulture));
        }

        return years;
    }

    /// <summary>Null where they name none.</summary>
    public static int? FirstIn(string text) => In(text) is [var first, ..] ? first : null;
}
