using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Pdf.Fonts;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Shows strings: where each glyph stands, and whether the clip lets it through (9.4.3, 9.4.4).</summary>
internal sealed class TextPainter(PageCanvas canvas, PageBudget budget)
{
    // Where ink is in nearly all glyphs. Ascent and descent of many fonts lie well outside of it and reach into the next line,
    // so that by them alone a line would count as seen of which the clip shows nothing.
    private const double InkTop = 800;
    private const double InkBottom = -120;

    /// <summary>So much of the ink must be left: a clip through a line that belongs elsewhere leaves a sliver, not half of it.</summary>
    private const double LeastSeen = 0.25;

    /// <summary>Further out or larger nothing is of a page, and numbers could not be told apart any more.</summary>
    private const double Farthest = 1e8;

    /// <summary>Smaller nothing is seen, whatever its boxes say.</summary>
    private const double LeastSize = 0.1;

    private LoadedFont? last;
    private int run = -1;
    private Box? clip;

    public void StartRun() => run++;

    /// <summary>At the end of a text object the text that was shown to clip by becomes the clip (9.3.6); its boxes stand for it.</summary>
    public void EndClip(ref GraphicsState state)
    {
        if (clip is { } text)
        {
            state.ClipTo(text);
            clip = null;
        }
    }

    /// <summary>Moves on by a number of a TJ array, in thousandths (9.4.3).</summary>
    public static void Shift(double thousandths, in GraphicsState state, ref Matrix text)
    {
        var distance = -thousandths / 1000 * state.FontSize;
        text = state.Font?.Font is { IsVertical: true } ? text.Moved(0, distance) : text.Moved(distance * state.HorizontalScale, 0);
    }

    public void Show(ReadOnlySpan<byte> text, in GraphicsState state, ref Matrix matrix)
    {
        if (state.Font is not { Font: { } font } loaded)
        {
            return;
        }

        if (!ReferenceEquals(loaded, last))
        {
            budget.AddFont(loaded);
            last = loaded;
        }

        var line = new ShownString(state, matrix.Then(state.Ctm), font);
        try
        {
            while (font.TryNext(text, out var length, out var glyph))
            {
                text = text[length..];
                budget.AddGlyph();
                budget.Step();
                Add(glyph, line.Place(glyph), line, state);
                line.Advance(glyph);
            }
        }
        catch (PdfProblemException problem) when (!budget.IsPassed(problem))
        {
            loaded.Fail(problem);
            throw;
        }

        matrix = font.IsVertical ? matrix.Moved(0, line.Moved) : matrix.Moved(line.Moved, 0);
    }

    private void Add(FontGlyph glyph, in Box box, in ShownString line, in GraphicsState state)
    {
        // Type 3 fonts are neither stroked nor clipped by (ISO 32000-2, 9.3.6).
        var mode = line.Font.Type3 is null || state.RenderMode is 3 or 7 ? state.RenderMode : 0;
        if (mode >= 4 && line.Font.Type3 is null)
        {
            clip = clip?.Union(box) ?? box;
        }

        if (canvas.Hidden > 0 || line.FontSize is not (>= LeastSize and < Farthest) || (!glyph.IsPainted && glyph.Text is null) || !IsOnPaper(box) || Ink(glyph, box, line, state.Clip) is not { } ink)
        {
            return;
        }

        var (paint, alpha) = mode is 1 or 5 ? (state.Stroke, state.StrokeAlpha) : (state.Fill, state.FillAlpha);
        var order = canvas.NextOrder();
        var folded = glyph.Text is null ? null : CharacterFolding.Fold(glyph.Text);
        canvas.Glyphs.Add(new Glyph(folded, glyph.Text, box, ink, line.Font.Name, line.FontSize, paint.OnPaper(alpha * state.GroupAlpha), line.Angle, glyph.IsPainted || string.IsNullOrWhiteSpace(glyph.Text) ? Shown(state, mode) : Visibility.RenderMode, order, run, canvas.Form));
        if (paint.IsUnsure || glyph.HasOwnColor || (mode is 2 or 6 && state.Stroke.Color != state.Fill.Color))
        {
            canvas.UnsureGlyphs.Add(order);
        }
    }

    /// <summary>What is neither filled nor stroked is not seen, nor what is so with an alpha of 0; the rest turns out at the end of the page.</summary>
    private static Visibility Shown(in GraphicsState state, int mode) => mode switch
    {
        3 or 7 => Visibility.RenderMode,
        1 or 5 => state.IsStrokeInvisible ? Visibility.RenderMode : Visibility.Visible,
        2 or 6 => state.IsFillInvisible && state.IsStrokeInvisible ? Visibility.RenderMode : Visibility.Visible,
        _ => state.IsFillInvisible ? Visibility.RenderMode : Visibility.Visible,
    };

    private static Box? Ink(FontGlyph glyph, in Box box, in ShownString line, in Box clip)
    {
        if (clip.Intersect(box) is not { } ink)
        {
            return null;
        }

        return ink == box || Seen(line.Place(glyph, InkTop * line.Font.Em, InkBottom * line.Font.Em), clip) >= LeastSeen ? ink : null;
    }

    /// <summary>Which part of a box the clip lets through.</summary>
    private static double Seen(in Box box, in Box clip) => clip.Intersect(box) is { } part
        ? Share(part.Width, box.Width) * Share(part.Height, box.Height)
        : 0;

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 1;

    private static bool IsOnPaper(in Box box) => box.Left > -Farthest && box.Top > -Farthest && box.Right < Farthest && box.Bottom < Farthest;
}
