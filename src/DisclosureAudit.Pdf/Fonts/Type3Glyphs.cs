using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf.Fonts;

/// <summary>What a Type 3 font draws its glyphs with (9.6.5).</summary>
public sealed class Type3Glyphs
{
    /// <summary>From glyph space to text space: six numbers.</summary>
    public required IReadOnlyList<double> FontMatrix { get; init; }

    /// <summary>The glyph descriptions by glyph name.</summary>
    public required PdfDictionary? CharProcs { get; init; }

    /// <summary>The resources of the glyph descriptions; null where they use those of the page.</summary>
    public required PdfDictionary? Resources { get; init; }
}
