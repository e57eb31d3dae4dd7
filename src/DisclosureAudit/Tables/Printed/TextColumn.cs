using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Where the running text of a page begins and ends, in hundredths of a point.</summary>
internal readonly record struct TextColumn(int Left, int Right)
{
    /// <summary>The margins that lines and tables of the page keep; a running head in a size of its own keeps others.</summary>
    public static TextColumn Of(IReadOnlyList<PrintedLine> lines, IReadOnlyList<Grid> grids)
    {
        var usual = lines.GroupBy(line => line.Words[0].FontSize).MaxBy(group => group.Sum(line => line.Text.Length))?.Key;
        var boxes = lines.Where(line => usual is not { } size || IsOfSize(line, size)).Select(line => line.Box).Concat(grids.Select(grid => grid.Box)).ToList();
        return boxes.Count == 0 ? default : new TextColumn(boxes.Min(box => box.Left), boxes.Max(box => box.Right));
    }

    /// <summary>
    /// A line that reaches the right margin goes on with the next if that begins at the left one: first lines of
    /// paragraphs are indented by two characters.
    /// </summary>
    public bool GoesOn(PrintedLine above, PrintedLine line)
    {
        var size = line.Words[0].FontSize;
        return IsOfSize(above, size)
            && above.Words[^1].Box.Right > Right - (2 * size)
            && line.Words[0].Box.Left < Left + size;
    }

    private static bool IsOfSize(PrintedLine line, int size) => Math.Abs(line.Words[0].FontSize - size) * 10 <= size;
}
