using System.Text;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Report;

/// <summary>
/// Makes text of a document or path safe to stand in HTML, between tags and in quoted attributes: documents are hostile.
/// Control and bidirectional characters are written as \uXXXX, as on a terminal.
/// </summary>
public static class HtmlText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in PlainText.Escape(text).Replace('\t', ' ').EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\'':
                    escaped.Append("&#39;");
                    break;
                default:
                    // Half of a surrogate pair comes out as U+FFFD.
                    escaped.Append(rune.ToString());
                    break;
            }
        }

        return escaped.ToString();
    }
}
