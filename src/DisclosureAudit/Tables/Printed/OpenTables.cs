using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Tables of a page that are not drawn with level and upright lines: by level lines alone, or by how their words stand.</summary>
internal static class OpenTables
{
    // A page of a real disclosure has under 3,000 words; more are a drawing, or made to keep us busy.
    private const int MostWords = 20_000;

    /// <param name="lines">What of the page stands in no drawn table.</param>
    /// <param name="taken">The drawn tables.</param>
    public static IReadOnlyList<Grid> Find(IReadOnlyList<PrintedLine> lines, IReadOnlyList<RulingLine> rulings, IReadOnlyList<Box> taken)
    {
        var words = lines.Where(line => line is { Kind: LineKind.Text, IsTurned: false }).SelectMany(line => line.Words).ToList();
        if (words.Count > MostWords)
        {
            return [];
        }

        var grids = new List<Grid>();
        foreach (var stack in LevelStackFinder.Find(rulings, taken))
        {
            var inside = words.FindAll(word => Holds(stack.Box, word.Box) && !grids.Exists(grid => Holds(grid.Box, word.Box)));
            grids.AddRange(StackTables.Of(stack, inside, isFirst: !words.Exists(word => word.Box.Bottom <= stack.Ys[0])));
        }

        grids.AddRange(OpenGrid.Of(words.FindAll(word => !grids.Exists(grid => Holds(grid.Box, word.Box)))));
        return grids;
    }

    public static bool Holds(Box area, Box word) =>
        word.Center > area.Top && word.Center < area.Bottom && word.Middle > area.Left && word.Middle < area.Right;
}
