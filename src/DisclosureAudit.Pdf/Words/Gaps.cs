using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Which glyphs may follow each other in a word. All lengths are in font sizes.</summary>
internal static class Gaps
{
    /// <summary>A thousands blank is 0.25 wide and more; kerning and rounding of widths stay under 0.2.</summary>
    private const double Numbers = 0.25;

    /// <summary>Justified lines stretch to about this; cells without rulings are at least 0.4 apart with their padding.</summary>
    private const double Wide = 0.4;

    /// <summary>Between an ideograph and a digit writers put a sixth to a quarter: the number is a word of its own there.</summary>
    private const double Mixed = 0.12;
    private const double Letters = 0.2;

    /// <summary>A blank ends a word where it makes room.</summary>
    private const double BlankRoom = 0.08;

    /// <summary>Spaced-out titles.</summary>
    private const double MostSpacing = 1;
    private const double EvenSpacing = 0.1;

    /// <summary>Shares of a font size: middles may differ with the fonts of a line; a superscript is smaller than its text.</summary>
    private const double Across = 0.3;
    private const double SmallestRatio = 0.8;

    /// <summary>Glyphs of different strings that overlap by this share of the narrower cannot both be meant to be read there.</summary>
    private const double Overlap = 0.35;

    private const int ColorStep = 0x28;

    public static double Gap(Piece left, Piece right) => (right.Span.Start - left.Span.End) / Math.Min(left.Size, right.Size);

    public static bool IsLevelWith(Piece left, Piece right)
    {
        var (small, large) = (Math.Min(left.Size, right.Size), Math.Max(left.Size, right.Size));
        return small >= SmallestRatio * large && Math.Abs(left.Span.Middle - right.Span.Middle) <= Across * small;
    }

    /// <summary>Text of one layer: a watermark differs in one of these from what it lies on.</summary>
    public static bool HasSameLook(Glyph a, Glyph b) =>
        a.Form == b.Form && HasSameColor(a.Color, b.Color) && (a.Visibility == b.Visibility || a.Run == b.Run);

    /// <summary>Whether glyphs of two strings lie upon each other; a point of a number may be painted in a box too wide for it.</summary>
    public static bool Overlaps(Piece left, Piece right) =>
        left.Glyph.Run != right.Glyph.Run
        && left.Kind is not GlyphKind.Point && right.Kind is not GlyphKind.Point
        && left.Span.End - right.Span.Start > Overlap * Math.Min(left.Span.Length, right.Span.Length);

    /// <summary>Of two that lie upon each other: whether they hide each other. Ideographic stops and brackets are set close, their boxes are half empty.</summary>
    public static bool Conflicts(Piece left, Piece right) =>
        !left.IsPunctuation && !right.IsPunctuation && left.Glyph.Visibility == right.Glyph.Visibility;

    public static bool IsBlank(double gap) => gap >= BlankRoom;

    public static bool IsClose(Piece left, Piece right, double gap) => gap <= (left.Kind, right.Kind) switch
    {
        (GlyphKind.Wide, GlyphKind.Wide) => Wide,
        (GlyphKind.Wide, GlyphKind.Number) or (GlyphKind.Number, GlyphKind.Wide) => Mixed,
        (GlyphKind.Number or GlyphKind.Point, GlyphKind.Number or GlyphKind.Point) => Numbers,
        _ => Letters,
    };

    /// <summary>Whether a glyph goes on with spaced-out characters, or may be the second of them.</summary>
    public static bool IsSpaced(Chain chain, Piece next, double gap) =>
        chain.Last.Kind is GlyphKind.Wide && next.Kind is GlyphKind.Wide && gap <= MostSpacing
        && (chain.Pieces.Count == 1 || chain.Spacing > 0 && Math.Abs(chain.Spacing - gap) <= EvenSpacing);

    private static bool HasSameColor(int a, int b) =>
        Math.Abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) <= ColorStep && Math.Abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= ColorStep && Math.Abs((a & 0xFF) - (b & 0xFF)) <= ColorStep;
}
