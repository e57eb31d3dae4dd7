using System.Buffers;
using System.Text;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.RuleFiles;

/// <summary>Folds a printed name for comparing: no spaces, half-width signs, one kind of bracket and quote, no markup.</summary>
public static class PrintedName
{
    private const string QuotesAndMarks = "():,\"„‟”「」『』*\u200B\uFEFF";
    private static readonly string AllSpaces = new(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsWhiteSpace).ToArray());
    private static readonly SearchValues<char> ToFold = SearchValues.Create(
        AllSpaces + QuotesAndMarks + new string(Enumerable.Range('！', '～' - '！' + 1).Select(c => (char)c).ToArray()));

    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAny(ToFold))
        {
            return text;
        }

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
    public static string Squeeze(string text) => Spaces.Without(text);
}
