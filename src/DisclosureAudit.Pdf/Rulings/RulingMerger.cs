namespace DisclosureAudit.Pdf.Rulings;

/// <summary>Joins the pieces of lines of one direction: borders are drawn cell by cell, dashed ones dash by dash.</summary>
internal sealed class RulingMerger(bool isHorizontal)
{
    /// <summary>Pieces this far apart across are one line; the lines of a double border are 0.75 pt apart and more.</summary>
    private const double Across = 0.5;

    /// <summary>Pieces this far apart along touch: writers leave out the square where two borders cross.</summary>
    private const double Touching = 1;

    /// <summary>Dashes are pieces this short, and not farther apart than this.</summary>
    private const double Dash = 6;
    private const double DashGap = 3;

    /// <summary>What stays shorter is a dot, a tick or a part of a drawn character.</summary>
    private const double Shortest = 4;

    private readonly List<RulingLine> drawn = [];
    private readonly List<RulingLine> edges = [];

    public void Add(RulingLine piece) => (piece.IsEdge ? edges : drawn).Add(piece);

    /// <summary>The lines, by position and start.</summary>
    public List<RulingLine> Merge()
    {
        var lines = new List<RulingLine>();
        Merge(drawn, lines);
        Merge(edges, lines);
        lines.Sort(static (a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : a.Start.CompareTo(b.Start));
        return lines;
    }

    private void Merge(List<RulingLine> pieces, List<RulingLine> lines)
    {
        pieces.Sort(static (a, b) => a.Position.CompareTo(b.Position));
        for (var first = 0; first < pieces.Count;)
        {
            var last = first;
            while (last < pieces.Count && pieces[last].Position - pieces[first].Position <= Across)
            {
                last++;
            }

            MergeAlong(pieces, first, last, lines);
            first = last;
        }
    }

    private void MergeAlong(List<RulingLine> pieces, int first, int last, List<RulingLine> lines)
    {
        pieces.Sort(first, last - first, Comparer<RulingLine>.Create(static (a, b) => a.Start.CompareTo(b.Start)));
        var line = pieces[first];
        var longest = line.Length;
        for (var i = first + 1; i < last; i++)
        {
            var piece = pieces[i];
            var reach = longest <= Dash && piece.Length <= Dash ? DashGap : Touching;
            if (piece.Start > line.End + reach)
            {
                Keep(line, lines);
                (line, longest) = (piece, piece.Length);
                continue;
            }

            // Place and colour are those of the longest piece; the others are its continuation, or drawn over it.
            var main = piece.Length > longest ? piece : line;
            longest = Math.Max(longest, piece.Length);
            line = new RulingLine(isHorizontal, main.Position, line.Start, Math.Max(line.End, piece.End), Math.Max(line.Thickness, piece.Thickness), main.Color, line.IsEdge);
        }

        Keep(line, lines);
    }

    private static void Keep(RulingLine line, List<RulingLine> lines)
    {
        if (line.Length >= Shortest)
        {
            lines.Add(line);
        }
    }
}
