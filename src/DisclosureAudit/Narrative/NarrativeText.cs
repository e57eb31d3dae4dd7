using System.Text;

namespace DisclosureAudit.Narrative;

/// <summary>Folds a sentence for reading: no spaces (“464.27 万 元”), half-width digits, one kind of each sign, quotes in pairs; commas within a number stay.</summary>
public static class NarrativeText
{
    private const int GroupDigits = 3;

    public static string Fold(string printed)
    {
        var text = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF' or '*'))
            {
                text.Append(c is >= '！' and <= '～' and not ('（' or '）' or '：' or '，' or '；' or '？' or '！') ? (char)(c - '！' + '!') : c);
            }
        }

        var isOpen = false;
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] switch
            {
                ',' or '，' => IsWithinNumber(text, i) ? ',' : '，',
                ';' => '；',
                ':' => '：',
                '(' => '（',
                ')' => '）',
                '„' or '「' => '“',
                '」' => '”',
                '"' => (isOpen = !isOpen) ? '“' : '”',
                _ => text[i],
            };
        }

        return text.ToString();
    }

    /// <param name="folded">“三公”经费 is 三公经费.</param>
    public static string WithoutQuotes(string folded) => folded.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);

    // 2,773.65 and 71,189,768,551: three digits follow, and no fourth.
    private static bool IsWithinNumber(StringBuilder text, int comma) =>
        comma > 0
        && char.IsAsciiDigit(text[comma - 1])
        && comma + GroupDigits < text.Length
        && Enumerable.Range(comma + 1, GroupDigits).All(index => char.IsAsciiDigit(text[index]))
        && !(comma + GroupDigits + 1 < text.Length && char.IsAsciiDigit(text[comma + GroupDigits + 1]));
}
