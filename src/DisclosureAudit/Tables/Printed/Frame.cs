using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The lines of one drawn table: where its columns and rows end, and which pieces of these borders are drawn.</summary>
/// <param name="Xs">Places of the upright borders from left to right, in hundredths of a point.</param>
/// <param name="Ys">Places of the level borders from top to bottom.</param>
/// <param name="Uprights">For each of Xs the pieces drawn there, from y to y.</param>
/// <param name="Levels">For each of Ys the pieces drawn there, from x to x.</param>
internal sealed record Frame(IReadOnlyList<int> Xs, IReadOnlyList<int> Ys, IReadOnlyList<IReadOnlyList<Piece>> Uprights, IReadOnlyList<IReadOnlyList<Piece>> Levels)
{
    /// <summary>Its upright lines go on beyond its first level line: the page cuts a row there.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>The same below its last level line.</summary>
    public bool IsOpenBelow { get; init; }

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);
    public int Columns => Xs.Count - 1;
    public int Rows => Ys.Count - 1;

    /// <summary>Whether the border at Xs[border] is drawn beside the given row.</summary>
    public bool HasUpright(int border, int row) => IsDrawn(Uprights[border], Ys[row], Ys[row + 1]);

    /// <summary>Whether the border at Ys[border] is drawn along the given column.</summary>
    public bool HasLevel(int border, int column) => IsDrawn(Levels[border], Xs[column], Xs[column + 1]);

    // Writers leave corners open; a border that is there covers more than half.
    private static bool IsDrawn(IReadOnlyList<Piece> pieces, int start, int end)
    {
        var covered = 0;
        foreach (var piece in pieces)
        {
            covered += Math.Max(0, Math.Min(end, piece.End) - Math.Max(start, piece.Start));
        }

        return covered * 2 > end - start;
    }
}

/// <summary>A piece of a border.</summary>
internal readonly record struct Piece(int Start, int End);
