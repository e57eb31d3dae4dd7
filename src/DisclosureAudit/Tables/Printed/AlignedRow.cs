using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The cells of one row of an area without upright borders.</summary>
internal static class AlignedRow
{
    public static IReadOnlyList<GridCell> Cells(IReadOnlyList<AlignedLine> lines, AlignedColumns columns, int row, int top, int bottom)
    {
        var words = Enumerable.Range(0, columns.Count).Select(_ => new List<PrintedWord>()).ToArray();
        var doubts = Enumerable.Repeat("", columns.Count).ToArray();
        var joined = new bool[columns.Count];
        foreach (var text in lines.SelectMany(line => line.Chunks).SelectMany(columns.Place))
        {
            words[text.First].AddRange(text.Words);
            doubts[text.First] = text.Doubt.Length > 0 ? text.Doubt : doubts[text.First];
            for (var column = text.First + 1; column <= text.Last; column++)
            {
                joined[column] = true;
            }
        }

        var cells = new List<GridCell>();
        for (var column = 0; column < columns.Count;)
        {
            var last = column;
            var all = words[column];
            while (last + 1 < columns.Count && joined[last + 1])
            {
                last++;
                all.AddRange(words[last]);
            }

            var (text, doubt) = CellText.Of(CellLines.Of(all));
            doubt = doubts.Skip(column).Take(last - column + 1).FirstOrDefault(each => each.Length > 0) ?? doubt;
            cells.Add(new GridCell(row, column, 1, last - column + 1, new(columns.Xs[column], top, columns.Xs[last + 1], bottom), text, doubt));
            column = last + 1;
        }

        return cells;
    }
}
