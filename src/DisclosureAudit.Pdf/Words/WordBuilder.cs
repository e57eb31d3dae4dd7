using System.Text;
using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Rulings;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Builds words of glyphs by where they stand, whatever the order they are drawn in.</summary>
internal static class WordBuilder
{
    private const int Downwards = 270;

    /// <summary>The words of a page in no order.</summary>
    public static List<Word> Build(IReadOnlyList<Glyph> glyphs, RulingIndex rulings, CancellationToken cancellation = default)
    {
        var words = new List<Word>();
        foreach (var (frame, pieces) in Pieces(glyphs))
        {
            foreach (var chain in new ChainBuilder(frame, rulings).Build(Overprints.Fold(pieces), cancellation))
            {
                foreach (var part in chain.Words())
                {
                    words.Add(Make(part, frame, chain.IsAmbiguous));
                }
            }
        }

        return words;
    }

    private static Dictionary<Frame, List<Piece>> Pieces(IReadOnlyList<Glyph> glyphs)
    {
        var vertical = VerticalRuns.Find(glyphs);
        var pieces = new Dictionary<Frame, List<Piece>>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var frame = vertical.Contains(glyph.Run) ? new Frame(Downwards) : Frame.Of(glyph.Angle);
            if (!pieces.TryGetValue(frame, out var list))
            {
                pieces[frame] = list = [];
            }

            list.Add(new Piece(i, glyph, frame.Place(glyph.Box, glyph.FontSize), frame.Place(glyph.Ink, glyph.FontSize)));
        }

        return pieces;
    }

    private static Word Make(List<Piece> pieces, Frame frame, bool isAmbiguous)
    {
        var (text, printed) = (new StringBuilder(pieces.Count), new StringBuilder(pieces.Count));
        var first = pieces[0].Glyph;
        var (box, ink, visibility, isMixed, isUnreadable) = (first.Box, first.Ink, first.Visibility, false, false);
        var glyphs = new Glyph[pieces.Count];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i] = pieces[i].Glyph;
            text.Append(glyph.Text ?? Word.Unread);
            printed.Append(glyph.Printed ?? glyph.Text ?? Word.Unread);
            (box, ink) = (box.Union(glyph.Box), ink.Union(glyph.Ink));
            isUnreadable |= glyph.Text is null;
            if (glyph.Visibility != visibility)
            {
                // A number of which a digit is covered is not the number that is seen.
                (isMixed, visibility) = (true, Visibility.Visible);
            }
        }

        var folded = text.ToString();
        return new Word
        {
            Text = folded,
            Printed = printed.Equals(folded) ? folded : printed.ToString(),
            Box = box,
            Ink = ink,
            Glyphs = glyphs,
            FontSize = first.FontSize,
            Color = first.Color,
            Angle = frame.Angle,
            Font = first.Font,
            Form = first.Form,
            Visibility = visibility,
            IsAmbiguous = isAmbiguous || isMixed,
            IsUnreadable = isUnreadable,
        };
    }
}
