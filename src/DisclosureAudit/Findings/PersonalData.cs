namespace DisclosureAudit.Findings;

/// <summary>
/// Masks mobiles, identity cards and bank accounts: the first three characters stay, the rest become *, so that a text
/// keeps its length. Never applied to amount and code columns.
/// </summary>
public static class PersonalData
{
    private const int Shown = 3;

    // How far behind the word 账号 its number may stand: “账号（基本户）：”.
    private const int AccountReach = 20;
    private static readonly string[] PhoneWords = ["tel", "phone", "mobile", "mob"];
    private static readonly string[] AccountWords = ["账号", "帐号", "账户", "帐户", "开户"];

    /// <param name="amounts">Figures that are known for amounts, as printed in the text: they stay.</param>
    public static string Mask(string text, IReadOnlySet<string>? amounts = null)
    {
        if (!MayHold(text))
        {
            return text;
        }

        var plain = ToHalfWidth(text);
        char[]? masked = null;
        var account = -1;
        for (var i = 0; i < plain.Length;)
        {
            if (plain[i] is '账' or '帐' or '开' && AccountWords.Any(word => string.CompareOrdinal(plain, i, word, 0, word.Length) == 0))
            {
                account = i;
            }

            if (!char.IsAsciiDigit(plain[i]) || (i > 0 && char.IsAsciiLetterOrDigit(plain[i - 1]) && !EndsInPhoneWord(plain.AsSpan(0, i))))
            {
                i++;
                continue;
            }

            var run = new DigitRun(plain, i);
            if (FoundIn(run, account >= 0 && i - account <= AccountReach) is { } number && amounts?.Contains(text[number]) != true)
            {
                masked ??= text.ToCharArray();
                masked.AsSpan(number)[Shown..].Fill('*');
                i = number.End.Value;
            }
            else
            {
                i = run.FirstEnd;
            }
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Masks a cell, which the cell on its left and the name of its column may tell for an account.</summary>
    public static string MaskCell(string column, string left, string text) => MayHold(text) ? MaskBehind(column, MaskBehind(left, text)) : text;

    private static string MaskBehind(string lead, string text) => Mask($"{lead}\t{text}")[(lead.Length + 1)..];

    // Behind other letters the digits are part of a code.
    private static bool EndsInPhoneWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..];
        foreach (var known in PhoneWords)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Range? FoundIn(DigitRun run, bool isAccount) =>
        run.Digits < DigitRun.MobileLength ? null : (isAccount ? run.Account() : null) ?? run.Card() ?? run.Mobile();

    // Almost every text of a disclosure has fewer digits than a mobile.
    private static bool MayHold(string text)
    {
        var digits = 0;
        if (text.Length >= DigitRun.MobileLength)
        {
            foreach (var c in text)
            {
                digits += char.IsAsciiDigit(c) || c is >= '０' and <= '９' ? 1 : 0;
            }
        }

        return digits >= DigitRun.MobileLength;
    }

    private static string ToHalfWidth(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = source[i] switch
            {
                >= '！' and <= '～' => (char)(source[i] - '！' + '!'),
                '\u3000' or '\u00A0' => ' ',
                '–' or '—' or '‐' or '‑' or '−' => '-',
                var c => c,
            };
        }
    });
}
