using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>A font of a PDF file (9.5): what its codes say and how far they move on. For one thread at a time.</summary>
public abstract class Font
{
    /// <summary>The name without the tag of a subset (9.6.4): “SimSun” of “ABCDEF+SimSun”; empty where there is none.</summary>
    public string Name { get; private protected init; } = "";

    /// <summary>Whether it writes downwards: WMode 1 of its CMap (9.7.4.3).</summary>
    public virtual bool IsVertical => false;

    /// <summary>How far the font rises above the base line, in thousandths of text space; never 0.</summary>
    public double Ascent { get; private protected init; }

    /// <summary>How far the font sinks below the base line, in thousandths of text space; negative, or 0.</summary>
    public double Descent { get; private protected init; }

    /// <summary>How high a usual letter's line is, in sizes of the font: 1, but for Type 3 fonts that are drawn at a size of their own and shown at size 1.</summary>
    public double Em { get; private protected init; } = 1;

    /// <summary>The glyph descriptions of a Type 3 font; null of all others.</summary>
    public virtual Type3Glyphs? Type3 => null;

    /// <summary>Reads a font dictionary. What is lengthy (ToUnicode, the font program, CMaps) is read when first needed.</summary>
    /// <exception cref="PdfProblemException">A limit passed.</exception>
    public static Font Load(PdfDictionary font, PdfLimits limits) =>
        font.Name("Subtype") == "Type0" ? new CompositeFont(font, limits) : new SimpleFont(font);

    /// <summary>
    /// The first glyph of a shown string (9.4.3) and how many bytes its code has; false at the end of the string.
    /// Bytes that are no code of the font come as a glyph without text, too, so that a string is always walked to its end.
    /// </summary>
    /// <exception cref="PdfProblemException">A limit passed by a stream that is read now.</exception>
    public abstract bool TryNext(ReadOnlySpan<byte> text, out int length, out FontGlyph glyph);
}
