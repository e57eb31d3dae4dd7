using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A table drawn by lines: its cells with their text.</summary>
internal static class DrawnGrid
{
    public static Grid? Build(Frame frame, IReadOnlyList<PrintedWord> words)
    {
        if (CellFinder.Find(frame) is not { } cells)
        {
            return null;
        }

        var empty = new Grid(frame.Xs, frame.Ys, cells, isDrawn: true);
        var texts = cells.ToDictionary(cell => cell, _ => new List<PrintedWord>(), (IEqualityComparer<GridCell>)ReferenceEqualityComparer.Instance);
        foreach (var word in words)
        {
            texts[empty[Place(frame.Ys, word.Box.Center), Place(frame.Xs, word.Box.Middle)]].Add(word);
        }

        var filled = new Dictionary<GridCell, List<PrintedWord>>(ReferenceEqualityComparer.Instance);
        foreach (var cell in cells)
        {
            filled[Fill(cell, texts[cell])] = texts[cell];
        }

        var grid = new Grid(frame.Xs, frame.Ys, filled.Keys.ToList(), isDrawn: true) { IsOpenAbove = frame.IsOpenAbove, IsOpenBelow = frame.IsOpenBelow };
        return GridSplitter.Split(grid, filled);
    }

    internal static GridCell Fill(GridCell cell, List<PrintedWord> words)
    {
        if (words.Count == 0)
        {
            return cell;
        }

        var lines = CellLines.Of(words);
        var (text, doubt) = CellText.Of(lines);
        var last = lines[^1][^1];
        return cell with { Text = text, Doubt = doubt, IsFull = cell.Box.Right - last.Box.Right < 2 * last.FontSize };
    }

    private static int Place(IReadOnlyList<int> borders, int at)
    {
        var place = 0;
        while (place < borders.Count - 2 && at >= borders[place + 1])
        {
            place++;
        }

        return place;
    }
}
