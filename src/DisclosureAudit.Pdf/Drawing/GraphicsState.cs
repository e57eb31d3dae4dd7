namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The graphics state as far as it matters here (8.4.1, 9.3.1); saved by being copied.</summary>
internal struct GraphicsState
{
    /// <summary>The clip that lets nothing through.</summary>
    public static readonly Box Nothing = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    private const double Opaque = 0.99;

    /// <summary>From user space to points of the page.</summary>
    public Matrix Ctm;
    public Box Clip;
    public double LineWidth;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public Paint Fill;
    public Paint Stroke;
    public double FillAlpha;
    public double StrokeAlpha;

    /// <summary>The alpha of the transparency groups around (11.6.6), within which alpha starts anew.</summary>
    public double GroupAlpha;

    /// <summary>Whether what is painted mixes with what is below by a blend mode or a soft mask (11.3.5, 11.6.4.3).</summary>
    public bool IsBlended;
    public bool IsMasked;
    public bool IsGroupMixed;
    public LoadedFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double HorizontalScale;
    public double Leading;
    public double Rise;
    public int RenderMode;

    public GraphicsState(in PageSpace page)
    {
        (Ctm, Clip, LineWidth, HorizontalScale) = (page.Matrix, page.Box, 1, 1);
        (FillSpace, StrokeSpace, Fill, Stroke) = (ColorSpace.Gray, ColorSpace.Gray, Paint.Black, Paint.Black);
        FillAlpha = StrokeAlpha = GroupAlpha = 1;
    }

    /// <summary>Whether a fill hides what is below it.</summary>
    public readonly bool IsFillOpaque => FillAlpha * GroupAlpha >= Opaque && !IsBlended && !IsMasked && !IsGroupMixed;

    public readonly bool IsStrokeOpaque => StrokeAlpha * GroupAlpha >= Opaque && !IsBlended && !IsMasked && !IsGroupMixed;

    public readonly bool IsFillInvisible => FillAlpha * GroupAlpha <= 0;

    public readonly bool IsStrokeInvisible => StrokeAlpha * GroupAlpha <= 0;

    /// <summary>Lets through only what the box does, too (8.5.4).</summary>
    public void ClipTo(in Box box) => Clip = Clip.Intersect(box) ?? Nothing;

    /// <summary>Starts a transparency group: what it makes is mixed by the present alpha, and alpha starts anew within.</summary>
    public void EnterGroup()
    {
        GroupAlpha *= FillAlpha;
        IsGroupMixed |= IsBlended || IsMasked;
        FillAlpha = StrokeAlpha = 1;
        IsBlended = IsMasked = false;
    }
}
