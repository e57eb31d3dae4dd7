using System.Text;

namespace DisclosureAudit.Findings;

/// <summary>
/// Masks mobiles, identity cards and bank accounts: the first three characters stay, the rest become *. A mobile is
/// 1[3-9] and nine digits, not inside a longer run; an identity card has 18 characters, a real date and its check
/// digit (GB 11643); a bank account stands after 账号, 账户 or 开户. Never applied to amount and code columns.
/// </summary>
public static class PersonalData
{
    private const int Shown = 3;
    private const int MobileLength = 11;
    private const int CardLength = 18;
    private const int ShortestAccount = 12;
    private const int LongestAccount = 30;

    // How far behind the word 账号 its number may stand: “账号（基本户）：”.
    private const int AccountReach = 20;
    private static readonly string[] AccountWords = ["账号", "帐号", "账户", "帐户", "开户"];
    private static readonly int[] CardWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Mask(string text)
    {
        if (!MayHold(text))
        {
            return text;
        }

        StringBuilder? masked = null;
        var account = -1;
        for (var i = 0; i < text.Length;)
        {
            if (AccountWords.Any(word => string.CompareOrdinal(text, i, word, 0, word.Length) == 0))
            {
                account = i;
            }

            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiLetterOrDigit(text[i - 1])))
            {
                i++;
                continue;
            }

            var run = RunFrom(text, i);
            if (IsPersonal(run.Digits) || (account >= 0 && i - account <= AccountReach && run.Digits.Length is >= ShortestAccount and <= LongestAccount))
            {
                masked ??= new StringBuilder(text);
                Hide(masked, i, run.End);
            }

            i = run.End;
        }

        return masked?.ToString() ?? text;
    }

    // Almost every text of a disclosure has fewer digits than a mobile.
    private static bool MayHold(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= MobileLength;
    }

    // Digits that belong together; a mobile or account may be set in groups (138 1234 5678). A decimal point or a
    // thousands comma makes it an amount.
    private static (string Digits, int End) RunFrom(string text, int start)
    {
        var digits = new StringBuilder();
        var end = start;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || (text[i] is 'X' or 'x' && digits.Length == CardLength - 1))
            {
                digits.Append(text[i]);
                end = i + 1;
            }
            else if (text[i] is ' ' or '-' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && digits.Length < LongestAccount)
            {
                continue;
            }
            else
            {
                break;
            }
        }

        var isAmount = end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);
        return (isAmount ? "" : digits.ToString(), end);
    }

    private static bool IsPersonal(string digits) => digits.Length switch
    {
        MobileLength => digits[0] == '1' && digits[1] >= '3',
        CardLength => IsCard(digits),
        _ => false,
    };

    private static bool IsCard(string digits)
    {
        var sum = 0;
        for (var i = 0; i < CardWeights.Length; i++)
        {
            sum += (digits[i] - '0') * CardWeights[i];
        }

        return "10X98765432"[sum % 11] == char.ToUpperInvariant(digits[^1])
            && DateOnly.TryParseExact(digits.AsSpan(6, 8), "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);
    }

    private static void Hide(StringBuilder text, int start, int end)
    {
        for (var i = start + Shown; i < end; i++)
        {
            text[i] = '*';
        }
    }
}
