using System.Globalization;

namespace DisclosureAudit.Findings;

/// <summary>
/// The groups of digits from a place on, one space or dash apart, and the personal number that they begin with: a
/// mobile is 1[3-9] and nine digits, not inside a longer run; an identity card has 18 characters, a real date and its
/// check digit (GB 11643); a bank account has 12 to 30 digits and is asked for only behind its word.
/// </summary>
internal readonly struct DigitRun
{
    public const int MobileLength = 11;
    private const int CardLength = 18;
    private const int ShortestAccount = 12;
    private const int LongestAccount = 30;

    // “1 2 3” is a list of numbers.
    private const int ShortestGroup = 3;

    // Other groups of eleven digits are codes, dates and small numbers beside each other.
    private static readonly int[][] MobileShapes = [[11], [3, 4, 4], [3, 8], [7, 4]];
    private static readonly int[] CardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] CountryCodes = ["86", "086", "0086"];
    private static readonly string[] AmountUnits = ["元", "万元", "亿元"];

    private readonly string text;
    private readonly int start;
    private readonly List<Range> groups;

    /// <param name="text">In half-width characters.</param>
    /// <param name="start">A digit that no letter or digit stands before.</param>
    public DigitRun(string text, int start)
    {
        this.text = text;
        this.start = start;
        groups = [];
        for (var at = start; Digits <= LongestAccount;)
        {
            var end = at + DigitsOf(text.AsSpan(at));
            groups.Add(at..end);
            Digits += end - at;
            if (end - at < ShortestGroup || end + 1 >= text.Length || text[end] is not (' ' or '-') || !char.IsAsciiDigit(text[end + 1]))
            {
                break;
            }

            at = end + 1;
        }
    }

    /// <summary>Of all the groups; the numbers looked for have at least as many as a mobile.</summary>
    public int Digits { get; }

    public int FirstEnd => groups[0].End.Value;

    public Range? Account()
    {
        var digits = 0;
        Range? found = null;
        foreach (var group in groups)
        {
            digits += Length(group);
            if (digits > LongestAccount)
            {
                break;
            }

            found = digits >= ShortestAccount ? start..group.End : null;
            if (digits >= ShortestAccount && group.Equals(groups[0]))
            {
                break;
            }
        }

        return found is { } number && !IsAmount(number) ? number : null;
    }

    public Range? Card()
    {
        var card = "";
        foreach (var group in groups.TakeWhile(group => Length(group) is >= ShortestGroup and <= CardLength))
        {
            card += text[group];
            var end = group.End.Value;
            if (card.Length == CardLength - 1 && end < text.Length && text[end] is 'X' or 'x')
            {
                card += 'X';
                end++;
            }

            if (card.Length >= CardLength)
            {
                return IsCard(card) && StandsAlone(start..end) ? start..end : null;
            }
        }

        return null;
    }

    public Range? Mobile()
    {
        if (text.AsSpan(0, start).EndsWith("+") && text.AsSpan(start).StartsWith("86") && FirstEnd - start == MobileLength + 2)
        {
            return MobileAt(start + 2, FirstEnd);
        }

        foreach (var shape in MobileShapes.Where(Begins))
        {
            return MobileAt(start, groups[shape.Length - 1].End.Value);
        }

        return null;
    }

    private Range? MobileAt(int from, int end) => text[from] == '1' && text[from + 1] >= '3' && StandsAlone(from..end) ? from..end : null;

    private bool Begins(int[] shape)
    {
        if (groups.Count < shape.Length)
        {
            return false;
        }

        for (var i = 0; i < shape.Length; i++)
        {
            var isOtherSeparator = i > 0 && text[groups[i].Start.Value - 1] != text[FirstEnd];
            if (Length(groups[i]) != shape[i] || isOtherSeparator)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCard(string card)
    {
        if (card.Length != CardLength)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < CardWeights.Length; i++)
        {
            sum += (card[i] - '0') * CardWeights[i];
        }

        return "10X98765432"[sum % 11] == card[^1]
            && DateOnly.TryParseExact(card.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    // No letter or dash ties it to more (082-13812345678-01 is a code), other than its country code, and it is no amount.
    private bool StandsAlone(Range number)
    {
        var behind = text.AsSpan(number.End.Value);
        var isTiedBehind = behind is [var next, ..] && char.IsAsciiLetterOrDigit(next) || behind is ['-', >= '0' and <= '9', ..];
        return !isTiedBehind && !IsTiedBefore() && !IsAmount(number);
    }

    private bool IsTiedBefore()
    {
        var before = text.AsSpan(0, start);
        if (before is not [.., >= '0' and <= '9', '-'])
        {
            return false;
        }

        before = before[..^1];
        var country = before[(before.LastIndexOfAnyExceptInRange('0', '9') + 1)..].ToString();
        return !CountryCodes.Contains(country, StringComparer.Ordinal);
    }

    // 13812345678.00, 0.13812345678, 13812345678,000 and 13812345678元.
    private bool IsAmount(Range number)
    {
        var behind = text.AsSpan(number.End.Value);
        if (behind is ['.', >= '0' and <= '9', ..] || (behind is [',', ..] && DigitsOf(behind[1..]) == 3) || text.AsSpan(0, start) is [.., >= '0' and <= '9', '.'])
        {
            return true;
        }

        foreach (var unit in AmountUnits)
        {
            if (behind.TrimStart(' ').StartsWith(unit))
            {
                return true;
            }
        }

        return false;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;
}
