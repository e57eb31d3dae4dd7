using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>
/// Folds text that is painted again a hair's breadth away to look bold, or exactly there. A shown string is folded as a
/// whole: that a few of its characters meet the same ones is an accident of two texts upon each other.
/// </summary>
internal sealed class Overprints
{
    /// <summary>How far away, in font sizes: two ones of a number are over 0.4 apart, fake bold is within 0.06.</summary>
    private const double Farthest = 0.12;

    private readonly List<Piece> kept = [];
    private readonly Dictionary<(string Text, int Column, int Row), int> places = [];

    /// <summary>The pieces without those painted again.</summary>
    /// <param name="pieces">In the order of drawing.</param>
    public static List<Piece> Fold(List<Piece> pieces)
    {
        var overprints = new Overprints();
        for (var first = 0; first < pieces.Count;)
        {
            var last = first + 1;
            while (last < pieces.Count && pieces[last].Glyph.Run == pieces[first].Glyph.Run)
            {
                last++;
            }

            overprints.AddRun(pieces, first, last);
            first = last;
        }

        return overprints.kept;
    }

    private void AddRun(List<Piece> pieces, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (pieces[i].Kind != GlyphKind.Blank && Find(pieces[i]) < 0)
            {
                Keep(pieces, first, last);
                return;
            }
        }

        for (var i = first; i < last; i++)
        {
            // Of what was painted over and painted again, the seen one is kept.
            if (pieces[i].Kind != GlyphKind.Blank && Find(pieces[i]) is var index && pieces[i].Glyph.Visibility == Visibility.Visible && kept[index].Glyph.Visibility != Visibility.Visible)
            {
                kept[index] = pieces[i];
            }
        }
    }

    private void Keep(List<Piece> pieces, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (pieces[i].Kind != GlyphKind.Blank)
            {
                places[Place(pieces[i])] = kept.Count;
            }

            kept.Add(pieces[i]);
        }
    }

    /// <summary>The same text kept in this place; -1 where there is none.</summary>
    private int Find(Piece piece)
    {
        // A cell is a farthest step wide, so that what is near is in the same cell or in one of the eight around.
        var (text, column, row) = Place(piece);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (places.TryGetValue((text, x, y), out var index) && IsSame(kept[index], piece))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    private static bool IsSame(Piece other, Piece piece) =>
        Math.Abs(other.Span.Center - piece.Span.Center) <= Step(piece)
        && Math.Abs(other.Span.Middle - piece.Span.Middle) <= Step(piece)
        && Math.Abs(other.Size - piece.Size) <= Step(piece);

    private static (string Text, int Column, int Row) Place(Piece piece) =>
        (piece.Glyph.Text ?? Word.Unread, Cell(piece.Span.Center, Step(piece)), Cell(piece.Span.Middle, Step(piece)));

    private static double Step(Piece piece) => Farthest * Math.Max(piece.Size, 1);

    private static int Cell(double at, double step) => (int)Math.Clamp(Math.Floor(at / step), int.MinValue / 2, int.MaxValue / 2);
}
