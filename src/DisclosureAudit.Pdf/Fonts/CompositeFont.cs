using DisclosureAudit.Pdf.CMaps;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>A font of codes of one to four bytes (9.7): Type 0, with its one descendant, a CIDFont.</summary>
internal sealed class CompositeFont : Font
{
    private const double UsualWidth = 1000;

    private readonly FontGlyph?[]?[] _pairs = new FontGlyph?[]?[256];
    private readonly Dictionary<(int Length, uint Code), FontGlyph> _others = [];
    private readonly CMap _encoding;
    private readonly CompositeText _text;
    private readonly CidWidths _widths;
    private readonly double _width;
    private readonly CidWidths _verticals;
    private readonly double _originY;
    private readonly double _verticalWidth;

    public CompositeFont(PdfDictionary font, PdfLimits limits)
    {
        var descendant = (font.Array("DescendantFonts")?[0] ?? font["DescendantFonts"]) as PdfDictionary;
        var descriptor = descendant?.Dictionary("FontDescriptor");
        _encoding = FontEncoding.Of(font["Encoding"], limits.Nesting);
        _text = new CompositeText(font, descendant, _encoding);
        _widths = new CidWidths(descendant?.Array("W"), 1);
        _width = descendant?.Number("DW") ?? UsualWidth;
        _verticals = new CidWidths(IsVertical ? descendant?.Array("W2") : null, 3);
        _originY = FontHeight.Number(descendant?.Array("DW2"), 0) ?? FontHeight.Cjk.Ascent;
        _verticalWidth = FontHeight.Number(descendant?.Array("DW2"), 1) ?? -UsualWidth;
        Name = FontName.Of(font.Name("BaseFont") ?? descendant?.Name("BaseFont"));
        (Ascent, Descent) = FontHeight.Of(descriptor, FontHeight.Cjk);
    }

    public override bool IsVertical => _encoding.IsVertical;

    public override bool TryNext(ReadOnlySpan<byte> text, out int length, out FontGlyph glyph)
    {
        if (text.IsEmpty)
        {
            length = 0;
            glyph = null!;
            return false;
        }

        length = _encoding.Read(text, out var code);
        glyph = length == 2
            ? (_pairs[text[0]] ??= new FontGlyph?[256])[text[1]] ??= Glyph(code, length)
            : Other(code, length);
        return true;
    }

    private FontGlyph Other(uint code, int length)
    {
        if (!_others.TryGetValue((length, code), out var glyph))
        {
            glyph = Glyph(code, length);
            _others.Add((length, code), glyph);
        }

        return glyph;
    }

    private FontGlyph Glyph(uint code, int length)
    {
        var cid = _encoding.Cid(code);
        var width = _widths[cid] is [var given] ? given : _width;
        var (down, originX, originY) = _verticals[cid] is [var w1, var x, var y] ? (w1, x, y) : (_verticalWidth, width / 2, _originY);
        return new FontGlyph
        {
            Code = code,
            Cid = cid,
            Text = _text.Of(code, cid),
            Width = width,
            VerticalWidth = down,
            VerticalOriginX = originX,
            VerticalOriginY = originY,
            IsSpace = length == 1 && code == ' ',
        };
    }
}
