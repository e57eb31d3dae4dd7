using System.Globalization;
using System.Text;

namespace DisclosureAudit.Findings;

/// <summary>Makes text from documents and paths safe for a terminal: control and bidirectional characters are written as \uXXXX.</summary>
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
        (char.IsControl(c) && c is not ('\t' or '\n')) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';
}
