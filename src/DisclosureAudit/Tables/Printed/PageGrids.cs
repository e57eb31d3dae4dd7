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
        var boxes = frames.ConvertAll(frame => frame.Box);
        var (lines, words) = Split(page.Lines, boxes);
        var grids = frames.Select((frame, index) => DrawnGrid.Build(frame, words[index])).OfType<Grid>().ToList();
        var open = OpenTables.Find(lines, page.Rulings, boxes);
        lines = Split(lines, open.Select(grid => grid.Box).ToList()).Lines;
        return new PageGrids(grids.Concat(open).OrderBy(grid => grid.Box.Top).ThenBy(grid => grid.Box.Left).ToList(), lines);
    }

    private static (IReadOnlyList<PrintedLine> Lines, List<List<PrintedWord>> Words) Split(IReadOnlyList<PrintedLine> all, List<Box> areas)
    {
        var words = areas.ConvertAll(_ => new List<PrintedWord>());
        if (areas.Count == 0)
        {
            return (all, words);
        }

        var lines = new List<PrintedLine>();
        foreach (var line in all)
        {
            if (line.Kind == LineKind.Text && Outside(line, areas, words) is var left && left.Count < line.Words.Count)
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

        return (lines, words);
    }

    // The smallest area around a word takes it.
    private static List<PrintedWord> Outside(PrintedLine line, List<Box> areas, List<List<PrintedWord>> words)
    {
        var left = new List<PrintedWord>();
        foreach (var word in line.Words)
        {
            var index = areas.FindIndex(area => OpenTables.Holds(area, word.Box));
            (index < 0 ? left : words[index]).Add(word);
        }

        return left;
    }
}
