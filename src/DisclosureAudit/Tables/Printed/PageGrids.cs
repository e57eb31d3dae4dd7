using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>What of a page is a table, and the lines that are none.</summary>
/// <param name="Grids">From top to bottom.</param>
/// <param name="Lines">All lines of the page without the words that stand in a grid.</param>
internal sealed record PageGrids(IReadOnlyList<Grid> Grids, IReadOnlyList<PrintedLine> Lines)
{
    public static PageGrids Of(PrintedPage page)
    {
        var frames = FrameFinder.Find(page.Rulings.Where(line => !line.IsEdge).ToList())
            .Where(frame => frame.Columns > 1)
            .OrderBy(frame => (long)frame.Box.Width * frame.Box.Height)
            .ToList();
        if (frames.Count == 0)
        {
            return new PageGrids([], page.Lines);
        }

        var words = frames.ConvertAll(_ => new List<PrintedWord>());
        var lines = new List<PrintedLine>();
        foreach (var line in page.Lines)
        {
            if (line.Kind == LineKind.Text && Outside(line, frames, words) is var left && left.Count < line.Words.Count)
            {
                if (left.Count > 0)
                {
                    lines.Add(line with { Words = left });
                }
            }
            else
            {
                lines.Add(line);
            }
        }

        var grids = frames.Select((frame, index) => DrawnGrid.Build(frame, words[index])).OfType<Grid>().OrderBy(grid => grid.Box.Top).ThenBy(grid => grid.Box.Left).ToList();
        return new PageGrids(grids, lines);
    }

    // The smallest frame around a word takes it.
    private static List<PrintedWord> Outside(PrintedLine line, List<Frame> frames, List<List<PrintedWord>> words)
    {
        var left = new List<PrintedWord>();
        foreach (var word in line.Words)
        {
            var index = frames.FindIndex(frame => Holds(frame.Box, word.Box));
            (index < 0 ? left : words[index]).Add(word);
        }

        return left;
    }

    private static bool Holds(Box frame, Box word) =>
        word.Center > frame.Top && word.Center < frame.Bottom && word.Middle > frame.Left && word.Middle < frame.Right;
}
