using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>A font of single-byte codes (9.6): Type 1, TrueType and Type 3.</summary>
internal sealed class SimpleFont : Font
{
    private readonly FontGlyph?[] glyphs = new FontGlyph?[256];
    private readonly SimpleText texts;
    private readonly SimpleWidths widths;

    public SimpleFont(PdfDictionary font)
    {
        var descriptor = font.Dictionary("FontDescriptor");
        var flags = (FontFlags)(descriptor?.Integer("Flags") ?? 0);
        Name = FontName.Of(font.Name("BaseFont") ?? font.Name("Name") ?? descriptor?.Name("FontName"));
        Type3 = font.Name("Subtype") == "Type3" ? Type3Glyphs.Of(font) : null;
        (Ascent, Descent) = Type3?.Height(font.Array("FontBBox")) ?? FontHeight.Of(descriptor, FontHeight.Latin);
        Em = Type3 is null ? 1 : Type3Glyphs.Em(Ascent - Descent);
        texts = new SimpleText(font, descriptor, Name, flags);
        widths = new SimpleWidths(font, descriptor, Name, flags, Type3?.WidthScale ?? 1);
    }

    public override Type3Glyphs? Type3 { get; }

    public override bool TryNext(ReadOnlySpan<byte> text, out int length, out FontGlyph glyph)
    {
        if (text.IsEmpty)
        {
            length = 0;
            glyph = null!;
            return false;
        }

        length = 1;
        glyph = glyphs[text[0]] ??= Glyph(text[0]);
        return true;
    }

    private FontGlyph Glyph(byte code)
    {
        var text = texts.Of(code);
        var (isPainted, hasOwnColor) = texts.NameOf(code) is { } name && Type3 is not null ? Type3.Look(name) : Type3Look.Usual;
        return new FontGlyph
        {
            Code = code,
            Cid = code,
            Text = text,
            Width = widths.Of(code, text),
            IsSpace = code == ' ',
            IsPainted = isPainted,
            HasOwnColor = hasOwnColor,
        };
    }
}
