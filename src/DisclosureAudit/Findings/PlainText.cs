using System.Globalization;
using System.Text;

namespace DisclosureAudit.Findings;

/// <summary>
/// Makes a line of text from documents and paths safe for a terminal: control characters, line ends and bidirectional
/// characters are written as \uXXXX, so that nothing steers the terminal or looks like a line of ours.
/// </summary>
public static class PlainText
{
    public static string Escape(string text)
    {
        if (!text.Any(IsHarmful))
        {
            return text;
        }

        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (IsHarmful(c))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>A part of a text, wider by one where an end would cut a character of two halves.</summary>
    public static string Part(string text, int start, int end)
    {
        var (first, last) = (Math.Max(start, 0), Math.Min(end, text.Length));
        first -= first > 0 && char.IsSurrogatePair(text, first - 1) ? 1 : 0;
        last += last > 0 && last < text.Length && char.IsSurrogatePair(text, last - 1) ? 1 : 0;
        return text[first..last];
    }

    private static bool IsHarmful(char c) =>
        (char.IsControl(c) && c != '\t') || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';
}
