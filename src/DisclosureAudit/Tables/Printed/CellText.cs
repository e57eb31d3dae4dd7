using System.Text;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The text of a cell: its lines in reading order, wrapped text joined.</summary>
internal static class CellText
{
    /// <summary>A number over several lines: it did not fit, or it is several.</summary>
    public const string NumberBroken = "number_broken";

    public static (string Text, string Doubt) Of(IReadOnlyList<List<PrintedWord>> lines)
    {
        if (lines is [[var only]])
        {
            return (only.Text, only.Doubt);
        }

        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var read = WordText.Join(line);
            if (text.Length > 0 && NeedsBlank(text[^1], read[0]))
            {
                text.Append(' ');
            }

            text.Append(read);
        }

        var doubt = lines.SelectMany(line => line).Select(word => word.Doubt).FirstOrDefault(doubt => doubt.Length > 0) ?? "";
        return (text.ToString(), doubt.Length == 0 && lines.Count > 1 && lines.All(IsNumber) ? NumberBroken : doubt);
    }

    private static bool IsNumber(List<PrintedWord> line) => line.TrueForAll(word => word.Text.AsSpan().IndexOfAnyExcept("0123456789,.-") < 0);

    // Wrapped words of letters were apart; ideographs were not, nor was a number that did not fit.
    private static bool NeedsBlank(char before, char after) => char.IsAsciiLetter(before) && char.IsAsciiLetter(after);
}
