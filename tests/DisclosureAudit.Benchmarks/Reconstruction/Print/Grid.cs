using System.Globalization;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A table as merged cells with their borders, the same for every engine.</summary>
internal sealed class Grid
{
    private readonly MadeTable table;
    private readonly Style style;

    private Grid(MadeTable table, Style style)
    {
        (this.table, this.style) = (table, style);
        var depth = Header.Depth(table);
        HeaderRows = depth + (table.IndexRow ? 1 : 0);
        var shift = HeaderRows - (table.TotalOnHeader ? 1 : 0);
        RowCount = shift + table.Rows.Count;
        var cells = Header.Of(table).Select(cell => new GridCell(cell.Text, cell.Row, cell.Column, cell.Rows, cell.Columns, Align.Centre, Borders(cell.Row, cell.Rows)) { IsHeader = true, Wraps = true });
        Rows = cells.Concat(table.IndexRow ? Index(depth) : []).Concat(table.Rows.SelectMany((row, i) => Body(row, i + shift))).GroupBy(cell => cell.Row).OrderBy(row => row.Key)
            .Select(row => (IReadOnlyList<GridCell>)row.OrderBy(cell => cell.Column).ToList()).ToList();
    }

    public int HeaderRows { get; }
    public int RowCount { get; }
    public int Width => table.Columns.Count;

    /// <summary>For each row the cells that begin in it.</summary>
    public IReadOnlyList<IReadOnlyList<GridCell>> Rows { get; }

    public static Grid Of(MadeTable table, Style style) => new(table, style);

    // 栏次 | 1 | 2: the columns of amounts are numbered, those on their left are called so.
    private IEnumerable<GridCell> Index(int row)
    {
        // The home family numbers all columns and calls none.
        var isHome = table.Id[0] == 'T';
        var number = 0;
        for (var i = 0; i < Width; i++)
        {
            var isFirst = i == 0 || table.Columns[i - 1].Kind == ColumnKind.Amount;
            var text = isHome || table.Columns[i].Kind == ColumnKind.Amount ? (++number).ToString(CultureInfo.InvariantCulture) : isFirst ? "栏次" : "";
            yield return new GridCell(text, row, i, 1, 1, Align.Centre, Borders(row, 1)) { IsHeader = true };
        }
    }

    private IEnumerable<GridCell> Body(MadeRow row, int at)
    {
        var onHeader = at < HeaderRows;
        // The total's name stands over all columns that name rows, where lines show how far it reaches.
        var span = row.IsTotal && !onHeader && style.Lines == Lines.Grid ? table.Columns.TakeWhile(column => column.Kind != ColumnKind.Amount).Count() : 1;
        for (var i = 0; i < Width; i += i == 0 ? span : 1)
        {
            var column = table.Columns[i];
            if (onHeader && Header.IsOnLastRow(column))
            {
                continue;
            }

            var text = i == 0 && span > 1 ? row.Cells.Take(span).First(cell => cell.Length > 0) : row.Cells[i];
            var isLabel = column.Kind == ColumnKind.Label;
            yield return new GridCell(text, at, i, 1, i == 0 ? span : 1, AlignOf(column, row), Borders(at, 1))
            {
                Indent = isLabel && !row.IsTotal && style.Lines != Lines.Frame ? row.Depth : 0,
                IsNumber = column.Kind == ColumnKind.Amount,
                Wraps = isLabel && style.Wrapped,
            };
        }
    }

    private static Align AlignOf(MadeColumn column, MadeRow row) => column.Kind switch
    {
        ColumnKind.Amount => Align.Right,
        ColumnKind.Code => Align.Centre,
        _ => row.IsTotal ? Align.Centre : Align.Left,
    };

    private string Borders(int row, int rows) => style.Lines switch
    {
        Lines.Grid => "TRBL",
        Lines.Level => "TB",
        Lines.Frame when row < HeaderRows => "TRBL",
        Lines.Frame => row + rows == RowCount ? "RBL" : "RL",
        _ => "",
    };
}
