using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Words of a cell or an area by the lines they stand on, each line from left to right.</summary>
internal static class CellLines
{
    public static IReadOnlyList<List<PrintedWord>> Of(IEnumerable<PrintedWord> words)
    {
        var lines = new List<List<PrintedWord>>();
        foreach (var word in words.OrderBy(word => word.Box.Center).ThenBy(word => word.Box.Left))
        {
            if (lines is [.., var last] && SharesLine(last[0], word))
            {
                last.Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        foreach (var line in lines)
        {
            line.Sort((one, other) => (one.Box.Left, one.Box.Top).CompareTo((other.Box.Left, other.Box.Top)));
        }

        return lines;
    }

    // The middle of one lies well inside the other.
    private static bool SharesLine(PrintedWord first, PrintedWord word) =>
        Math.Abs(first.Box.Center - word.Box.Center) * 5 < Math.Max(first.Box.Height, word.Box.Height) * 2;
}
