using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>A glyph with its place along its text.</summary>
internal sealed class Piece(int index, Glyph glyph, Span span, Span ink)
{
    private const double LeastSize = 0.01;

    /// <summary>Of the glyph, on its page.</summary>
    public int Index { get; } = index;

    public Glyph Glyph { get; } = glyph;

    public Span Span { get; } = span;

    /// <summary>The part that the clip lets through: a character cut at the border of its cell is on this side of it.</summary>
    public Span Ink { get; } = ink;

    public GlyphKind Kind { get; } = KindOf(glyph.Text);

    /// <summary>The font size; never 0.</summary>
    public double Size { get; } = Math.Max(glyph.FontSize, LeastSize);

    /// <summary>Whether its box is mostly empty, so that others may be set into it: stops, brackets.</summary>
    public bool IsPunctuation { get; } = glyph.Text is { Length: > 0 } text && text[0] is not ('%' or '-') && char.IsPunctuation(text[0]);

    private static GlyphKind KindOf(string? text) => text switch
    {
        null => GlyphKind.Other,
        _ when string.IsNullOrWhiteSpace(text) => GlyphKind.Blank,
        "." or "," => GlyphKind.Point,
        _ when char.IsAsciiDigit(text[0]) || text[0] is '%' or '-' or '+' or '−' => GlyphKind.Number,
        _ when text[0] >= '\u2E80' => GlyphKind.Wide,
        _ => GlyphKind.Other,
    };
}
