using DisclosureAudit.Pdf.Fonts;

namespace DisclosureAudit.Pdf.Drawing;

/// <summary>The place of each glyph of one shown string (9.4.4).</summary>
internal struct ShownString
{
    /// <summary>A text turned by less, about one degree, is a level one of a skewed scan.</summary>
    private const double Skew = 0.02;

    private readonly Matrix matrix;
    private readonly double unit;
    private readonly double across;
    private readonly double rise;
    private readonly double characterSpacing;
    private readonly double wordSpacing;
    private readonly double horizontalScale;
    private readonly bool isVertical;
    private readonly bool isLevel;
    private readonly bool isUpright;

    /// <param name="toPage">From text space to the page.</param>
    public ShownString(in GraphicsState state, in Matrix toPage, Font font)
    {
        matrix = toPage;
        Font = font;
        unit = state.FontSize / 1000;
        horizontalScale = state.HorizontalScale;
        across = unit * horizontalScale;
        (rise, characterSpacing, wordSpacing, isVertical) = (state.Rise, state.CharacterSpacing, state.WordSpacing, font.IsVertical);
        isLevel = Math.Abs(matrix.B) <= Math.Abs(matrix.A) * Skew;
        isUpright = !isLevel && Math.Abs(matrix.A) <= Math.Abs(matrix.B) * Skew;
        var length = Math.Sqrt((matrix.A * matrix.A) + (matrix.B * matrix.B));
        // Across the base line: a slant (an oblique made of an upright font) does not make a glyph higher.
        var height = length > 0 ? Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)) / length : Math.Abs(matrix.D);
        FontSize = Math.Abs(state.FontSize) * height * font.Em;
        Angle = Turned(across < 0 ? -matrix.A : matrix.A, across < 0 ? -matrix.B : matrix.B);
    }

    public Font Font { get; }

    public double FontSize { get; }

    public double Angle { get; }

    /// <summary>How far the string has come, along the direction of writing.</summary>
    public double Moved { get; private set; }

    public readonly Box Place(FontGlyph glyph) => Place(glyph, Font.Ascent, Font.Descent);

    /// <summary>The box of the next glyph between two heights over the base line, none beyond those of the font.</summary>
    public readonly Box Place(FontGlyph glyph, double top, double bottom)
    {
        // In vertical writing the origin is that of horizontal writing less the position vector (9.7.4.3).
        var left = isVertical ? -glyph.VerticalOriginX * across : Moved;
        var lift = rise + (isVertical ? Moved - (glyph.VerticalOriginY * unit) : 0);
        var right = left + (glyph.Width * across);
        var high = lift + (Math.Min(top, Font.Ascent) * unit);
        var low = lift + (Math.Max(bottom, Font.Descent) * unit);
        if (isLevel)
        {
            // Without the slant, which would make boxes overlap.
            var shift = (matrix.C * lift) + matrix.E;
            var slope = (matrix.B * left) + matrix.F;
            return Sorted((matrix.A * left) + shift, (matrix.D * high) + slope, (matrix.A * right) + shift, (matrix.D * low) + slope);
        }

        if (isUpright)
        {
            var shift = (matrix.D * lift) + matrix.F;
            var slope = (matrix.A * left) + matrix.E;
            return Sorted((matrix.C * high) + slope, (matrix.B * left) + shift, (matrix.C * low) + slope, (matrix.B * right) + shift);
        }

        return matrix.Around(left, low, right, high);
    }

    /// <summary>Moves on behind a glyph; word spacing is for the single-byte code 32 only (9.3.3).</summary>
    public void Advance(FontGlyph glyph)
    {
        var spacing = characterSpacing + (glyph.IsSpace ? wordSpacing : 0);
        Moved += isVertical ? (glyph.VerticalWidth * unit) + spacing : (glyph.Width * across) + (spacing * horizontalScale);
    }

    /// <summary>Degrees counter-clockwise as seen, of a direction whose y goes downwards.</summary>
    private static double Turned(double x, double y)
    {
        if (y == 0 && x >= 0)
        {
            return 0;
        }

        var degrees = Math.Atan2(-y, x) * 180 / Math.PI;
        degrees = degrees < 0 ? degrees + 360 : degrees;
        return degrees < 360 ? degrees : 0;
    }

    private static Box Sorted(double x1, double y1, double x2, double y2) =>
        new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
}
