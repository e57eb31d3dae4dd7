using System.Globalization;
using System.Text;

namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>Draws amounts, counted in the last printed decimal, and prints them as the style says.</summary>
internal sealed class Purse(Random random, Style style, int decimals)
{
    private const int SmallestDigits = 3;
    private const int MostDigits = 6;

    public long Draw()
    {
        // As many of one size as of the next, as real amounts are.
        var digits = SmallestDigits + random.Next(MostDigits - SmallestDigits + 1) + Math.Max(0, decimals - 2) + (decimals == 0 ? 1 : 0);
        var value = random.NextInt64(Power(digits - 1), Power(digits));
        return style.Negatives && random.Next(60) == 0 ? -value : value;
    }

    /// <summary>Now and then a printed nought stands among the amounts.</summary>
    public long? DrawOrZero() => style.Absent == Absent.Nothing && random.Next(80) == 0 ? 0 : Draw();

    public string Print(long? value)
    {
        if (value is null)
        {
            return style.Absent switch { Absent.Zero => Print(0), Absent.Dash => "-", _ => "" };
        }

        var digits = Math.Abs(value.Value).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..(digits.Length - decimals)];
        var text = new StringBuilder(value < 0 ? "-" : "");
        for (var i = 0; i < whole.Length; i++)
        {
            text.Append(style.Thousands && i > 0 && (whole.Length - i) % 3 == 0 ? "," : "").Append(whole[i]);
        }

        return text.Append(decimals > 0 ? "." : "").Append(digits.AsSpan(digits.Length - decimals)).ToString();
    }

    private static long Power(int digits) => Enumerable.Repeat(10L, digits).Aggregate(1L, (a, b) => a * b);
}
