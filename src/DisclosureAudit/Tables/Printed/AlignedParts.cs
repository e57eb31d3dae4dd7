using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// A page shows only the columns it has text in. The parts of a table without upright lines that goes on over pages get the
/// columns that any of them shows.
/// </summary>
internal static class AlignedParts
{
    public static IReadOnlyList<TablePart> Level(IReadOnlyList<TablePart> parts)
    {
        var levelled = new List<TablePart>();
        var chain = new List<TablePart>();
        IReadOnlyList<Piece> texts = [];
        foreach (var part in parts)
        {
            if (chain.Count > 0 && GoesOn(chain, part) && AlignedColumns.Union(texts, part.Grid.Texts, (one, other) => AreOne(part, one, other)) is { } union)
            {
                texts = union;
                chain.Add(part);
                continue;
            }

            levelled.AddRange(Spread(chain, texts));
            chain = [part];
            texts = part.Grid.Texts;
        }

        levelled.AddRange(Spread(chain, texts));
        return levelled;
    }

    private static bool GoesOn(List<TablePart> chain, TablePart part) =>
        !chain[^1].Grid.IsDrawn
        && !part.Grid.IsDrawn
        && chain[^1].IsLast
        && part.IsFirst
        && part.Page > chain[^1].Page
        && part.Table.Caption.All(line => PageEnd.HeadsNothingNew(line.Text, chain[0].Table));

    // Names of rows and a total in their middle: never in one row, and no amounts.
    private static bool AreOne(TablePart part, Piece one, Piece other)
    {
        var (first, second) = (part.Grid.Texts.ToList().IndexOf(one), part.Grid.Texts.ToList().IndexOf(other));
        return part.Table.Header.Concat(part.Table.Rows).All(row => (row.Cells[first].Length == 0 || row.Cells[second].Length == 0) && IsName(row.Cells[first]) && IsName(row.Cells[second]));
    }

    private static bool IsName(string cell) => CellReader.Read(cell, AmountUnit.Yuan).State is CellState.Text or CellState.Blank;

    private static IEnumerable<TablePart> Spread(List<TablePart> chain, IReadOnlyList<Piece> texts)
    {
        if (chain.Count < 2)
        {
            // Names alone are no table; their lines remain.
            return chain.Where(part => part.Grid.IsDrawn || part.Grid.Columns > 1);
        }

        var columns = new AlignedColumns(texts, chain.Min(part => part.Grid.Xs[0]), chain.Max(part => part.Grid.Xs[^1]));
        return chain.ConvertAll(part => Spread(part, columns));
    }

    private static TablePart Spread(TablePart part, AlignedColumns columns)
    {
        var places = part.Grid.Texts.Select(columns.ColumnOf).ToList();
        if (places.Count == columns.Count && places.Distinct().Count() == places.Count)
        {
            return part with { Grid = new Grid(columns.Xs, part.Grid.Ys, part.Grid.Cells, isDrawn: false) { Texts = columns.Texts } };
        }

        var cells = part.Grid.Cells.Select(cell => cell with { Column = places[cell.Column], ColumnSpan = places[cell.LastColumn] - places[cell.Column] + 1 })
            .GroupBy(cell => (cell.Row, cell.Column)).Select(same => same.MaxBy(cell => cell.Text.Length)!).ToList();
        for (var row = 0; row < part.Grid.Rows; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (!cells.Exists(cell => cell.Row <= row && row <= cell.LastRow && cell.Column <= column && column <= cell.LastColumn))
                {
                    cells.Add(new GridCell(row, column, 1, 1, new Box(columns.Xs[column], part.Grid.Ys[row], columns.Xs[column + 1], part.Grid.Ys[row + 1])));
                }
            }
        }

        var grid = new Grid(columns.Xs, part.Grid.Ys, cells, isDrawn: false) { Texts = columns.Texts };
        var header = part.Table.Header.Select(row => Spread(row, places, columns)).ToList();
        var table = part.Table with
        {
            Header = header,
            ColumnPaths = GridHeader.Paths(grid, header),
            Rows = part.Table.Rows.Select(row => Spread(row, places, columns)).ToList(),
        };
        return part with { Grid = grid, Table = table };
    }

    private static GridRow Spread(GridRow row, List<int> places, AlignedColumns columns)
    {
        var cells = Enumerable.Repeat("", columns.Count).ToArray();
        var marks = Enumerable.Range(0, columns.Count)
            .Select(column => new CellMark(row.Marks[0].Box with { Left = columns.Xs[column], Right = columns.Xs[column + 1] }, ""))
            .ToArray();
        foreach (var (column, place) in places.Index())
        {
            if (row.Cells[column].Length > 0 || cells[place].Length == 0)
            {
                (cells[place], marks[place]) = (row.Cells[column], row.Marks[column]);
            }
        }

        return row with { Cells = cells, Marks = marks };
    }
}
