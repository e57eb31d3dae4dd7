namespace DisclosureAudit.Pdf.Drawing;

/// <summary>Collects what a page draws, in the order of drawing; reused from page to page.</summary>
internal sealed class PageCanvas
{
    /// <summary>No glyph stands on less, nor is covered by less.</summary>
    private const double LeastBackdrop = 2;

    /// <summary>What is thicker is no line: of such an area nothing is left where it only touches the clip.</summary>
    private const double Hairline = 1;

    /// <summary>By how much a hairline may miss the clip that it lies on: coordinates are often rounded to hundredths.</summary>
    private const double Touch = 0.05;
    private const double Least = 0.001;

    public List<Glyph> Glyphs { get; } = new(2048);

    public List<PaintedBox> Boxes { get; } = new(512);

    public List<ImageBox> Images { get; } = [];

    public List<Backdrop> Backdrops { get; } = new(512);

    /// <summary>The orders of glyphs whose colour does not tell whether they are seen: patterns, outlines of another colour.</summary>
    public HashSet<int> UnsureGlyphs { get; } = [];

    public int Order { get; private set; }

    /// <summary>The object number of the form that is drawn; 0 for the page's own content.</summary>
    public int Form { get; set; }

    /// <summary>How many hidden optional contents are open: nothing is painted then (8.11.3).</summary>
    public int Hidden { get; set; }

    public void Start()
    {
        Glyphs.Clear();
        Boxes.Clear();
        Images.Clear();
        Backdrops.Clear();
        UnsureGlyphs.Clear();
        (Order, Form, Hidden) = (0, 0, 0);
    }

    public int NextOrder() => Order++;

    /// <summary>A filled rectangle.</summary>
    public void Fill(in Box box, in GraphicsState state, bool isOpaque)
    {
        if (!state.IsFillInvisible)
        {
            Paint(box, state.Clip, state.Fill, isStroke: false, isOpaque && state.IsFillOpaque);
        }
    }

    /// <summary>A stroked line.</summary>
    public void Stroke(in Box box, in GraphicsState state)
    {
        if (!state.IsStrokeInvisible)
        {
            Paint(box, state.Clip, state.Stroke, isStroke: true, state.IsStrokeOpaque);
        }
    }

    /// <summary>Something painted within a box whose shape or colour is not known.</summary>
    public void Shade(in Box box, in GraphicsState state)
    {
        if (Hidden == 0 && state.Clip.Intersect(box) is { } visible)
        {
            AddBackdrop(new Backdrop(visible, Backdrop.Unknown, false, NextOrder()));
        }
    }

    public void Image(in Box box, in GraphicsState state, bool isMask, bool isOpaque)
    {
        if (Hidden > 0 || state.IsFillInvisible || Visible(box, state.Clip) is not { } visible)
        {
            return;
        }

        var order = NextOrder();
        Images.Add(new ImageBox(visible, isMask, order));
        AddBackdrop(new Backdrop(visible, Backdrop.Unknown, isOpaque && state.IsFillOpaque, order));
    }

    private void Paint(in Box box, in Box clip, in Paint paint, bool isStroke, bool isOpaque)
    {
        if (Hidden > 0 || Visible(box, clip) is not { } visible)
        {
            return;
        }

        var order = NextOrder();
        Boxes.Add(new PaintedBox(visible, paint.Color, isStroke, order));
        var isSure = isOpaque && !paint.IsUnsure;
        AddBackdrop(new Backdrop(visible, isSure ? paint.Color : Backdrop.Unknown, isSure, order));
    }

    private void AddBackdrop(in Backdrop backdrop)
    {
        if (backdrop.Box.Width >= LeastBackdrop && backdrop.Box.Height >= LeastBackdrop)
        {
            Backdrops.Add(backdrop);
        }
    }

    /// <summary>
    /// The part within the clip. All pixels that a shape touches are painted (10.6.5), so that a hairline on the edge of the
    /// clip is seen, and one that misses it by rounding is taken for such.
    /// </summary>
    private static Box? Visible(in Box box, in Box clip)
    {
        var near = clip.Intersect(box) ?? (Math.Min(box.Width, box.Height) <= Hairline ? Near(box, clip) : null);
        return near is { } part && IsLeft(box.Width, part.Width) && IsLeft(box.Height, part.Height) ? part : null;
    }

    private static Box? Near(in Box box, in Box clip)
    {
        var grown = new Box(clip.Left - Touch, clip.Top - Touch, clip.Right + Touch, clip.Bottom + Touch);
        return clip.Width >= 0 && clip.Height >= 0 && grown.Intersect(box) is { } part
            ? new Box(
                Math.Clamp(part.Left, clip.Left, clip.Right),
                Math.Clamp(part.Top, clip.Top, clip.Bottom),
                Math.Clamp(part.Right, clip.Left, clip.Right),
                Math.Clamp(part.Bottom, clip.Top, clip.Bottom))
            : null;
    }

    /// <summary>Whether of an extent of the whole there is something in the part.</summary>
    private static bool IsLeft(double whole, double part) => part >= Least || (whole <= Hairline && part >= 0);
}
