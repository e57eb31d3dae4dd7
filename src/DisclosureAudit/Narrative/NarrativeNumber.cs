using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>What a number of a sentence counts.</summary>
public enum NumberKind
{
    Amount,
    Percentage,
    Count,
}

/// <summary>A number of a sentence with its unit.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Behind its unit.</param>
/// <param name="IsVague">约, 近, 余: it claims no exact figure.</param>
public sealed record NarrativeNumber(NumberKind Kind, int Start, int End, decimal Value, int Decimals, string Unit, bool IsVague)
{
    private const int MostDigits = 20;

    // What stands before a target of a performance sheet.
    private const string Bounds = "≤≥<>=＝";
    private static readonly Regex Digits = SafeRegex.Of(@"\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture);

    public Amount Amount => AmountUnits.TryRead(Unit, out var unit) ? new Amount(Value, unit, Decimals) : throw new InvalidOperationException($"{Unit} is no unit of amounts");

    /// <summary>As printed, without thousands separators: 2773.65万元.</summary>
    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture) + Unit;

    public Percentage Percentage => new(Value, Decimals);

    public static IReadOnlyList<NarrativeNumber> In(string text, NarrativeWords words)
    {
        var numbers = new List<NarrativeNumber>();
        foreach (var match in Digits.EnumerateMatches(text))
        {
            var isSigned = match.Index > 0 && text[match.Index - 1] == '-';
            var (start, after) = (match.Index - (isSigned ? 1 : 0), match.Index + match.Length);
            var digits = text[start..after].Replace(",", "", StringComparison.Ordinal);
            var behind = words.VagueBehind.FirstOrDefault(word => text.AsSpan(after).StartsWith(word, StringComparison.Ordinal)) ?? "";
            if (UnitAt(text, after + behind.Length, words) is var (kind, unit)
                && digits.Length <= MostDigits
                && (start == 0 || !(char.IsAsciiLetterOrDigit(text[start - 1]) || Bounds.Contains(text[start - 1], StringComparison.Ordinal)))
                && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                var decimals = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? digits.Length - point - 1 : 0;
                var isVague = behind.Length > 0 || words.VagueBefore.Any(word => text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal));
                numbers.Add(new NarrativeNumber(kind, start, after + behind.Length + unit.Length, value, decimals, unit, isVague));
            }
        }

        return numbers;
    }

    private static (NumberKind Kind, string Unit)? UnitAt(string text, int at, NarrativeWords words)
    {
        return words.Amounts.FirstOrDefault(StandsHere) is { } amount ? (NumberKind.Amount, amount)
            : words.Percents.FirstOrDefault(StandsHere) is { } percent ? (NumberKind.Percentage, percent)
            : words.Counts.FirstOrDefault(StandsHere) is { } count ? (NumberKind.Count, count)
            : null;

        bool StandsHere(string unit) => text.AsSpan(at).StartsWith(unit, StringComparison.Ordinal);
    }
}
