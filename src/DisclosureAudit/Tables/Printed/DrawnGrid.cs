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

        return GridSplitter.Split(new Grid(frame.Xs, frame.Ys, filled.Keys.ToList(), isDrawn: true), filled);
    }

    private static GridCell Fill(GridCell cell, List<PrintedWord> words)
    {
        var (text, doubt) = CellText.Of(words);
        return cell with { Text = text, Doubt = doubt };
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
