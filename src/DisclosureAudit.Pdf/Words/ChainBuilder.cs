using DisclosureAudit.Pdf.Rulings;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Chains the glyphs of one direction to words: from left to right, each to the nearest word that it can go on with.</summary>
internal sealed class ChainBuilder(Frame frame, RulingIndex rulings)
{
    /// <summary>Chains looked at in one place: more lie there only where thousands of glyphs are heaped.</summary>
    private const int MostInPlace = 32;

    /// <summary>How far behind a chain no glyph can go on with it, in font sizes.</summary>
    private const double Reach = 1.5;

    /// <summary>Glyphs nearer than this are one printed number, even where a line cuts through it.</summary>
    private const double Tight = 0.1;

    private readonly ChainPlaces places = new();
    private readonly List<Chain> chains = [];

    public List<Chain> Build(List<Piece> pieces, CancellationToken cancellation)
    {
        pieces.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Index.CompareTo(b.Index));
        foreach (var piece in pieces)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(piece);
        }

        return chains;
    }

    private void Add(Piece piece)
    {
        Chain? best = null;
        var bestGap = double.MaxValue;
        var isAmbiguous = false;
        foreach (var near in places.Near(piece))
        {
            Look(near, piece, ref best, ref bestGap, ref isAmbiguous);
        }

        if (piece.Kind == GlyphKind.Blank)
        {
            return;
        }

        var chain = best is null ? Start(piece) : Continue(best, piece);
        chain.IsAmbiguous |= isAmbiguous;
        places.Add(chain, piece);
    }

    private void Look(List<Chain> near, Piece piece, ref Chain? best, ref double bestGap, ref bool isAmbiguous)
    {
        var looked = 0;
        for (var i = near.Count - 1; i >= 0 && looked < MostInPlace; i--, looked++)
        {
            var chain = near[i];
            if (chain.IsClosed || chain.Last.Span.End + Reach * chain.Last.Size < piece.Span.Start)
            {
                near[i] = near[^1];
                near.RemoveAt(near.Count - 1);
                continue;
            }

            if (!Gaps.IsLevelWith(chain.Last, piece))
            {
                continue;
            }

            if (piece.Kind == GlyphKind.Blank)
            {
                chain.AddBlank(piece);
            }
            else if (Gaps.HasSameLook(chain.Last.Glyph, piece.Glyph))
            {
                var gap = Gaps.Gap(chain.Last, piece);
                if (Gaps.Overlaps(chain.Last, piece))
                {
                    var isConflict = Gaps.Conflicts(chain.Last, piece);
                    (chain.IsAmbiguous, isAmbiguous) = (chain.IsAmbiguous || isConflict, isAmbiguous || isConflict);
                }
                else if (Preference(chain, piece, gap) < bestGap && Fits(chain, piece, gap, ref isAmbiguous))
                {
                    (best, bestGap) = (chain, Preference(chain, piece, gap));
                }
            }
        }
    }

    /// <summary>The nearest; at like distance the one of the same shown string.</summary>
    private static double Preference(Chain chain, Piece piece, double gap) => Math.Abs(gap) + (chain.Last.Glyph.Run == piece.Glyph.Run ? 0 : Tight);

    private bool Fits(Chain chain, Piece piece, double gap, ref bool isAmbiguous)
    {
        var last = chain.Last;
        if (piece.Span.Center <= last.Span.Center && last.Glyph.Run != piece.Glyph.Run
            || Gaps.IsBlank(gap) && chain.HasBlankBefore(piece.Span.Center)
            || !Gaps.IsClose(last, piece, gap) && !Gaps.IsSpaced(chain, piece, gap))
        {
            return false;
        }

        if (!IsCut(last, piece))
        {
            return true;
        }

        if (gap < Tight && last.Glyph.Run == piece.Glyph.Run)
        {
            chain.IsAmbiguous = isAmbiguous = true;
        }

        return false;
    }

    private bool IsCut(Piece last, Piece piece)
    {
        if (frame.IsSlanted)
        {
            return false;
        }

        var (x, y) = frame.Point(last.Ink.Center, last.Span.Middle);
        var (nextX, nextY) = frame.Point(piece.Ink.Center, last.Span.Middle);
        return frame.IsLevel
            ? rulings.HasUpright(Math.Min(x, nextX), Math.Max(x, nextX), y)
            : rulings.HasLevel(Math.Min(y, nextY), Math.Max(y, nextY), x);
    }

    private Chain Continue(Chain chain, Piece piece)
    {
        var gap = Gaps.Gap(chain.Last, piece);
        if (!Gaps.IsClose(chain.Last, piece, gap))
        {
            chain.Add(piece, gap);
            return chain;
        }

        if (chain.Spacing > 0)
        {
            chain = chain.TakeLast();
            chains.Add(chain);
        }

        chain.Add(piece);
        return chain;
    }

    private Chain Start(Piece piece)
    {
        var chain = new Chain(piece);
        chains.Add(chain);
        return chain;
    }
}
