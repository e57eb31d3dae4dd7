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

    private static bool IsHarmful(char c) =>
        (char.IsControl(c) && c != '\t') || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';
}
