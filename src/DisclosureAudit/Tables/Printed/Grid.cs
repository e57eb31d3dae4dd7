using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A table as one page shows it: its cells, each place in exactly one of them.</summary>
/// <param name="xs">Where the columns end, from left to right, in hundredths of a point.</param>
/// <param name="ys">Where the rows end, from top to bottom.</param>
/// <param name="isDrawn">By lines; else by how its words stand.</param>
internal sealed class Grid(IReadOnlyList<int> xs, IReadOnlyList<int> ys, IReadOnlyList<GridCell> cells, bool isDrawn)
{
    private GridCell[,]? places;

    public IReadOnlyList<int> Xs => xs;
    public IReadOnlyList<int> Ys => ys;
    public IReadOnlyList<GridCell> Cells => cells;
    public bool IsDrawn => isDrawn;

    /// <summary>The page cuts its first row, which began on the page before.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>The page cuts its last row, which goes on behind it.</summary>
    public bool IsOpenBelow { get; init; }

    public int Columns => Xs.Count - 1;
    public int Rows => Ys.Count - 1;

    /// <summary>Where the text of each column stands, when no lines part them; empty for a drawn grid.</summary>
    public IReadOnlyList<Piece> Texts { get; init; } = [];

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public GridCell this[int row, int column] => (places ??= Places())[row, column];

    private GridCell[,] Places()
    {
        var all = new GridCell[Rows, Columns];
        foreach (var cell in Cells)
        {
            for (var row = cell.Row; row <= cell.LastRow; row++)
            {
                for (var column = cell.Column; column <= cell.LastColumn; column++)
                {
                    all[row, column] = cell;
                }
            }
        }

        return all;
    }
}
