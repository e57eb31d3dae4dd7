using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Folds text that is painted again a hair's breadth away to look bold, or exactly there.</summary>
internal static class Overprints
{
    /// <summary>How far away, in font sizes: two ones of a number are over 0.4 apart, fake bold is within 0.05.</summary>
    private const double Farthest = 0.12;

    /// <summary>The pieces without those painted again. In one shown string nothing is painted again.</summary>
    public static List<Piece> Fold(List<Piece> pieces)
    {
        var kept = new List<Piece>(pieces.Count);
        var places = new Dictionary<(string Text, int Column, int Row), int>();
        foreach (var piece in pieces)
        {
            if (piece.Kind == GlyphKind.Blank || piece.Glyph.Text is not { } text)
            {
                kept.Add(piece);
                continue;
            }

            // A cell is a farthest step wide, so that what is near is in the same cell or in one of the eight around.
            var step = Farthest * Math.Max(piece.Size, 1);
            var (column, row) = (Cell(piece.Span.Center, step), Cell(piece.Span.Middle, step));
            var other = Find(places, kept, piece, text, column, row, step);
            if (other < 0)
            {
                places[(text, column, row)] = kept.Count;
                kept.Add(piece);
            }
            else if (kept[other].Glyph.Visibility != Visibility.Visible && piece.Glyph.Visibility == Visibility.Visible)
            {
                kept[other] = piece;
            }
        }

        return kept;
    }

    private static int Find(Dictionary<(string Text, int Column, int Row), int> places, List<Piece> kept, Piece piece, string text, int column, int row, double step)
    {
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (places.TryGetValue((text, x, y), out var index) && IsSame(kept[index], piece, step))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    private static bool IsSame(Piece other, Piece piece, double step) =>
        other.Glyph.Run != piece.Glyph.Run
        && Math.Abs(other.Span.Center - piece.Span.Center) <= step
        && Math.Abs(other.Span.Middle - piece.Span.Middle) <= step
        && Math.Abs(other.Size - piece.Size) <= step;

    private static int Cell(double at, double step) => (int)Math.Clamp(Math.Floor(at / step), int.MinValue / 2, int.MaxValue / 2);
}
