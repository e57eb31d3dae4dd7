using System.Text;

namespace DisclosureAudit.Pdf.Encodings;

/// <summary>Tells text that can be printed from code points that never are.</summary>
internal static class PrintableText
{
    /// <summary>
    /// The text, its tabs and line ends as spaces (which some writers make of them); null where it is empty or has U+FFFD, a
    /// control character, half a surrogate pair, a private character or none at all.
    /// </summary>
    public static string? Of(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || !IsPrintable(rune.Value))
            {
                return text is "\t" or "\n" or "\r" ? " " : null;
            }

            at += rune.Utf16SequenceLength - 1;
        }

        return text;
    }

    public static bool IsPrintable(int point) => point switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) => false,
        0xFFFD or (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => false,
        (>= 0xFDD0 and <= 0xFDEF) or (>= 0xD800 and <= 0xDFFF) => false,
        _ => (point & 0xFFFE) != 0xFFFE,
    };
}
