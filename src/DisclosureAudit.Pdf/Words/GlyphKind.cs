namespace DisclosureAudit.Pdf.Words;

/// <summary>What a glyph is for the gap that may stand before it.</summary>
internal enum GlyphKind
{
    Blank,

    /// <summary>Digits and what stands inside numbers.</summary>
    Number,

    /// <summary>Points and commas.</summary>
    Point,

    /// <summary>Characters as wide as the font: ideographs, full-width forms.</summary>
    Wide,

    /// <summary>Letters and all else.</summary>
    Other,
}
