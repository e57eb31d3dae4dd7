using System.Globalization;

namespace DisclosureAudit.Amounts;

/// <summary>A number without spaces, in every form that budgets print; or the reason why it is none.</summary>
internal readonly record struct PlainNumber(decimal Value, int Decimals, string Problem)
{
    // A budget of 10 trillion 元 has 14.
    private const int MostIntegerDigits = 15;
    private const int MostDecimals = 8;

    public static PlainNumber Refuse(string problem) => new(0m, 0, problem);

    public static PlainNumber Read(string text)
    {
        var body = StripSign(text, out var isNegative, out var isPlusMinus);
        if (isPlusMinus)
        {
            return Refuse("plus_minus");
        }

        var point = body.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? "" : body[(point + 1)..];
        if (point >= 0 && (fraction.Length == 0 || !fraction.All(char.IsAsciiDigit)))
        {
            return Refuse(fraction.All(c => char.IsAsciiDigit(c) || c == '.') ? "decimal_point" : "not_a_number");
        }

        var problem = ProblemOf(whole, hasFraction: point >= 0);
        if (problem.Length > 0)
        {
            return Refuse(problem);
        }

        var digits = whole.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > MostIntegerDigits || fraction.Length > MostDecimals)
        {
            return Refuse("too_many_digits");
        }

        var value = decimal.Parse($"{(digits.Length == 0 ? "0" : digits)}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new PlainNumber(isNegative ? -value : value, fraction.Length, "");
    }

    // -5, (5.00), 5.00-, ▲5, △5 are negative; +5 is not; ±5 is no one value.
    private static string StripSign(string text, out bool isNegative, out bool isPlusMinus)
    {
        isPlusMinus = text.StartsWith('±');
        (isNegative, var body) = text switch
        {
            ['-' or '▲' or '△', .. var rest] => (true, rest),
            ['(', .. var inner, ')'] => (true, inner),
            [.. var rest, '-'] => (true, rest),
            ['+', .. var rest] => (false, rest),
            _ => (false, text),
        };
        return body;
    }

    private static string ProblemOf(string whole, bool hasFraction)
    {
        if (whole.Length == 0)
        {
            return hasFraction ? "" : "not_a_number";
        }

        if (!whole.All(c => char.IsAsciiDigit(c) || c == ','))
        {
            return "not_a_number";
        }

        var groups = whole.Split(',');
        if (groups.Length > 1 && (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3)))
        {
            return "grouping";
        }

        return whole.Length > 1 && whole[0] == '0' ? "leading_zero" : "";
    }
}
