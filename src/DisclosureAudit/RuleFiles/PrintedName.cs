using System.Text;

namespace DisclosureAudit.RuleFiles;

/// <summary>Folds a printed name for comparing: no spaces, half-width signs, one kind of bracket and quote, no markup.</summary>
public static class PrintedName
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '*' or '\u200B' or '\uFEFF')
            {
                continue;
            }

            folded.Append(c switch
            {
                '(' => '（',
                ')' => '）',
                ':' => '：',
                ',' => '，',
                '"' or '＂' or '„' or '‟' or '”' or '「' or '」' or '『' or '』' => '“',
                >= '！' and <= '～' when c is not ('（' or '）' or '：' or '，' or '“' or '”') => (char)(c - '！' + '!'),
                _ => c,
            });
        }

        return folded.ToString();
    }

    /// <summary>The text as printed, without spaces: what cells.csv shows in its paths.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
