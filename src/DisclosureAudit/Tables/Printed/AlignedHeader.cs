using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// The cells of a header without lines in it: what reaches over several columns stands above what it reaches over; all other
/// text of a column is one name, wrapped or not, from there down.
/// </summary>
internal static class AlignedHeader
{
    public static IReadOnlyList<GridCell> Cells(AlignedBand band, AlignedColumns columns, int firstRow)
    {
        var texts = band.Lines.SelectMany(line => line.Chunks).SelectMany(columns.Place).ToList();
        var parents = texts.Where(text => text.Last > text.First)
            .GroupBy(text => (text.First, text.Last))
            .Select(group => (group.Key.First, group.Key.Last, Words: group.SelectMany(text => text.Words).ToList()))
            .OrderByDescending(parent => parent.Last - parent.First)
            .ToList();
        if (parents.Count == 0 || !parents.TrueForAll(parent => HasNamesBelow(parent, texts)) || parents.Exists(one => parents.Exists(other => Crosses((one.First, one.Last), (other.First, other.Last)))))
        {
            return AlignedRow.Cells(band.Lines, columns, firstRow, band.Top, band.Bottom);
        }

        var depths = new int[columns.Count];
        var levels = new List<int>();
        foreach (var parent in parents)
        {
            levels.Add(depths[parent.First]);
            for (var column = parent.First; column <= parent.Last; column++)
            {
                depths[column]++;
            }
        }

        var height = depths.Max() + 1;
        var ys = Enumerable.Range(0, height + 1).Select(level => band.Top + ((band.Bottom - band.Top) * level / height)).ToList();
        var cells = new List<GridCell>();
        foreach (var (index, parent) in parents.Index())
        {
            var level = levels[index];
            var (text, doubt) = CellText.Of(parent.Words);
            cells.Add(new GridCell(firstRow + level, parent.First, 1, parent.Last - parent.First + 1, new(columns.Xs[parent.First], ys[level], columns.Xs[parent.Last + 1], ys[level + 1]), text, doubt));
        }

        for (var column = 0; column < columns.Count; column++)
        {
            var words = texts.Where(text => text.First == column && text.Last == column).SelectMany(text => text.Words).ToList();
            var (text, doubt) = CellText.Of(words);
            cells.Add(new GridCell(firstRow + depths[column], column, height - depths[column], 1, new(columns.Xs[column], ys[depths[column]], columns.Xs[column + 1], ys[height]), text, doubt));
        }

        return cells;
    }

    private static bool HasNamesBelow((int First, int Last, List<PrintedWord> Words) parent, List<PlacedText> texts) =>
        texts.Where(text => text.First == text.Last && text.First >= parent.First && text.Last <= parent.Last && text.Box.Center > parent.Words[^1].Box.Center)
            .Select(text => text.First)
            .Distinct()
            .Count() > 1;

    private static bool Crosses((int First, int Last) one, (int First, int Last) other) =>
        one.First < other.First && other.First <= one.Last && one.Last < other.Last;
}
