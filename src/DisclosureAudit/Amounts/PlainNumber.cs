using System.Buffers;
using System.Globalization;

namespace DisclosureAudit.Amounts;

/// <summary>A number without spaces, in every form that budgets print; or the reason why it is none.</summary>
internal readonly record struct PlainNumber(decimal Value, int Decimals, string Problem)
{
    // A budget of 10 trillion 元 has 14.
    private const int MostIntegerDigits = 15;
    private const int MostDecimals = 8;

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> DigitsAndComma = SearchValues.Create("0123456789,");

    public static PlainNumber Refuse(string problem) => new(0m, 0, problem);

    public static PlainNumber Read(ReadOnlySpan<char> text)
    {
        var body = StripSign(text, out var isNegative, out var isPlusMinus);
        if (isPlusMinus)
        {
            return Refuse("plus_minus");
        }

        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var fraction = point < 0 ? [] : body[(point + 1)..];
        if (point >= 0 && (fraction.Length == 0 || fraction.ContainsAnyExceptInRange('0', '9')))
        {
            return Refuse(!fraction.ContainsAnyExcept(DigitsAndPoint) ? "decimal_point" : "not_a_number");
        }

        var problem = ProblemOf(whole, hasFraction: point >= 0);
        if (problem.Length > 0)
        {
            return Refuse(problem);
        }

        if (whole.Length - whole.Count(',') > MostIntegerDigits || fraction.Length > MostDecimals)
        {
            return Refuse("too_many_digits");
        }

        var value = decimal.Parse(body, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return new PlainNumber(isNegative ? -value : value, fraction.Length, "");
    }

    // -5, (5.00), 5.00-, ▲5, △5 are negative; +5 is not; ±5 is no one value.
    private static ReadOnlySpan<char> StripSign(ReadOnlySpan<char> text, out bool isNegative, out bool isPlusMinus)
    {
        isPlusMinus = text is ['±', ..];
        isNegative = text is ['-' or '▲' or '△', ..] or ['(', .., ')'] or [.., '-'];
        return text switch
        {
            ['-' or '▲' or '△' or '+', .. var rest] => rest,
            ['(', .. var inner, ')'] => inner,
            [.. var rest, '-'] => rest,
            _ => text,
        };
    }

    // Without commas, or with one before every three digits from the right.
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf(',');
        if (first < 0)
        {
            return true;
        }

        var rest = whole[first..];
        for (var i = 0; i < rest.Length; i++)
        {
            if ((rest[i] == ',') != (i % 4 == 0))
            {
                return false;
            }
        }

        return first is 1 or 2 or 3 && rest.Length % 4 == 0;
    }

    private static string ProblemOf(ReadOnlySpan<char> whole, bool hasFraction)
    {
        if (whole.Length == 0)
        {
            return hasFraction ? "" : "not_a_number";
        }

        if (whole.ContainsAnyExcept(DigitsAndComma))
        {
            return "not_a_number";
        }

        if (!IsGrouped(whole))
        {
            return "grouping";
        }

        return whole.Length > 1 && whole[0] == '0' ? "leading_zero" : "";
    }
}
