using System.Text;

namespace DisclosureAudit.Read;

/// <summary>The text of words on one line.</summary>
public static class WordText
{
    /// <summary>A blank between each two words, but none where a program has only set ideographs and digits apart.</summary>
    public static string Join(IReadOnlyList<PrintedWord> words)
    {
        if (words.Count == 1)
        {
            return words[0].Text;
        }

        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            if (!IsSetApart(words[i - 1], words[i]))
            {
                text.Append(' ');
            }

            text.Append(words[i].Text);
        }

        return text.ToString();
    }

    // Word processors put a sixth to a quarter of the font size there; a blank of the author is at least as wide again.
    private static bool IsSetApart(PrintedWord one, PrintedWord other) =>
        IsIdeograph(one.Text[^1]) != IsIdeograph(other.Text[0])
        && (other.Box.Left - one.Box.Right) * 10 < 3 * Math.Min(one.FontSize, other.FontSize);

    private static bool IsIdeograph(char c) => c >= '\u2E80';
}
