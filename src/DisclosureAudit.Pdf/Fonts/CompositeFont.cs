using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>A font of codes of one to four bytes (9.7): Type 0, with its one descendant, a CIDFont.</summary>
internal sealed class CompositeFont : Font
{
    private const double UsualWidth = 1000;

    private readonly FontGlyph?[]?[] pairs = new FontGlyph?[]?[256];
    private readonly Dictionary<(int Length, uint Code), FontGlyph> others = [];
    private readonly CMap encoding;
    private readonly CompositeText texts;
    private readonly CidWidths widths;
    private readonly double width;
    private readonly CidWidths verticals;
    private readonly double originY;
    private readonly double verticalWidth;

    public CompositeFont(PdfDictionary font, PdfLimits limits)
    {
        var descendant = (font.Array("DescendantFonts")?[0] ?? font["DescendantFonts"]) as PdfDictionary;
        var descriptor = descendant?.Dictionary("FontDescriptor");
        encoding = FontEncoding.Of(font["Encoding"], limits.Nesting);
        texts = new CompositeText(font, descendant, encoding);
        widths = new CidWidths(descendant?.Array("W"), 1);
        width = descendant?.Number("DW") ?? UsualWidth;
        verticals = new CidWidths(IsVertical ? descendant?.Array("W2") : null, 3);
        originY = FontHeight.Number(descendant?.Array("DW2"), 0) ?? FontHeight.Cjk.Ascent;
        verticalWidth = FontHeight.Number(descendant?.Array("DW2"), 1) ?? -UsualWidth;
        // That of the Type 0 font may have the name of the CMap appended (Table 121).
        Name = FontName.Of(descendant?.Name("BaseFont") ?? font.Name("BaseFont"));
        (Ascent, Descent) = FontHeight.Of(descriptor, FontHeight.Cjk);
    }

    public override bool IsVertical => encoding.IsVertical;

    public override bool TryNext(ReadOnlySpan<byte> text, out int length, out FontGlyph glyph)
    {
        if (text.IsEmpty)
        {
            length = 0;
            glyph = null!;
            return false;
        }

        length = encoding.Read(text, out var code);
        glyph = length == 2
            ? (pairs[text[0]] ??= new FontGlyph?[256])[text[1]] ??= Glyph(code, length)
            : Other(code, length);
        return true;
    }

    private FontGlyph Other(uint code, int length)
    {
        if (!others.TryGetValue((length, code), out var glyph))
        {
            glyph = Glyph(code, length);
            others.Add((length, code), glyph);
        }

        return glyph;
    }

    private FontGlyph Glyph(uint code, int length)
    {
        var cid = encoding.Cid(code);
        var across = widths[cid] is [var given] ? given : width;
        var (down, x, y) = verticals[cid] is [var w1, var vx, var vy] ? (w1, vx, vy) : (verticalWidth, across / 2, originY);
        return new FontGlyph
        {
            Code = code,
            Cid = cid,
            Text = texts.Of(code, cid),
            Width = across,
            VerticalWidth = down,
            VerticalOriginX = x,
            VerticalOriginY = y,
            IsSpace = length == 1 && code == ' ',
        };
    }
}
