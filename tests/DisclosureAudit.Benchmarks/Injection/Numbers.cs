using System.Globalization;
using System.Text.RegularExpressions;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>Numbers printed otherwise: what typists, programs and copying do to them.</summary>
internal static partial class Numbers
{
    public static readonly IReadOnlyList<(string Name, Func<Random, string, string?> Slip)> Slips =
    [
        ("digit typo", Digit),
        ("digits swapped", Swap),
        ("digit doubled", Doubled),
        ("digit lost", Lost),
        ("ten times", (_, raw) => Times(raw, 10m)),
        ("unit slip", (_, raw) => Times(raw, 10_000m)),
        ("sign", (_, raw) => raw.StartsWith('-') ? raw[1..] : "-" + raw),
    ];

    public static decimal ValueOf(string raw) => decimal.Parse(raw.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static bool IsPlain(string raw) => Plain().IsMatch(raw);

    /// <summary>The value with the decimals and separators of another.</summary>
    public static string Like(string raw, decimal value)
    {
        var decimals = raw.Contains('.', StringComparison.Ordinal) ? raw.Length - raw.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return value.ToString((raw.Contains(',', StringComparison.Ordinal) ? "N" : "F") + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string? Digit(Random random, string raw)
    {
        var digits = DigitsOf(raw);
        var at = digits[random.Next(digits.Count)];
        var other = (char)('0' + ((raw[at] - '0' + random.Next(1, 10)) % 10));
        return Changed(raw, raw[..at] + other + raw[(at + 1)..]);
    }

    private static string? Swap(Random random, string raw)
    {
        var digits = DigitsOf(raw);
        var pairs = digits.Zip(digits.Skip(1)).Where(pair => raw[pair.First] != raw[pair.Second]).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var (first, second) = pairs[random.Next(pairs.Count)];
        var chars = raw.ToCharArray();
        (chars[first], chars[second]) = (chars[second], chars[first]);
        return Changed(raw, new string(chars));
    }

    private static string? Doubled(Random random, string raw)
    {
        var plain = raw.Replace(",", "", StringComparison.Ordinal);
        var whole = plain.Split('.')[0].TrimStart('-');
        var at = random.Next(whole.Length);
        return Changed(raw, Regroup(raw, plain, whole[..(at + 1)] + whole[at..]));
    }

    private static string? Lost(Random random, string raw)
    {
        var plain = raw.Replace(",", "", StringComparison.Ordinal);
        var whole = plain.Split('.')[0].TrimStart('-');
        if (whole.Length < 2)
        {
            return null;
        }

        var at = random.Next(whole.Length);
        return Changed(raw, Regroup(raw, plain, whole[..at] + whole[(at + 1)..]));
    }

    private static string? Times(string raw, decimal factor) => ValueOf(raw) == 0m ? null : Like(raw, ValueOf(raw) * factor);

    private static string Regroup(string raw, string plain, string whole) =>
        Like(raw, decimal.Parse((plain.StartsWith('-') ? "-" : "") + whole + (plain.Contains('.', StringComparison.Ordinal) ? plain[plain.IndexOf('.', StringComparison.Ordinal)..] : ""), CultureInfo.InvariantCulture));

    private static List<int> DigitsOf(string raw) => Enumerable.Range(0, raw.Length).Where(i => char.IsAsciiDigit(raw[i])).ToList();

    // A leading zero is no number that somebody prints; the same value is no slip.
    private static string? Changed(string raw, string changed) =>
        ValueOf(changed) == ValueOf(raw) || (changed.TrimStart('-') is ['0', >= '0' and <= '9', ..]) ? null : changed;

    [GeneratedRegex(@"^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$")]
    private static partial Regex Plain();
}
