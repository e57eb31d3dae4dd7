namespace DisclosureAudit.Pdf.Fonts;

/// <summary>One code of a font, as often as it is shown: a font makes it once and gives the same object again.</summary>
public sealed class FontGlyph
{
    /// <summary>The code of one to four bytes, the first byte highest.</summary>
    public required uint Code { get; init; }

    /// <summary>The character identifier in a composite font (9.7.4), the code in a simple one.</summary>
    public required int Cid { get; init; }

    /// <summary>What the glyph says, mostly one character, as the file maps it: not folded. Null where no source says it, that is, unreadable.</summary>
    public required string? Text { get; init; }

    /// <summary>How far the glyph moves on in horizontal writing, in thousandths of text space (9.2.4); of Type 3 fonts too.</summary>
    public required double Width { get; init; }

    /// <summary>How far it moves on in vertical writing (w1y of 9.7.4.3), in thousandths; downwards is negative.</summary>
    public double VerticalWidth { get; init; }

    /// <summary>From the origin of horizontal writing to that of vertical writing (the position vector v of 9.7.4.3), in thousandths.</summary>
    public double VerticalOriginX { get; init; }

    /// <inheritdoc cref="VerticalOriginX"/>
    public double VerticalOriginY { get; init; }

    /// <summary>Whether word spacing applies: the single-byte code 32, whatever it shows (9.3.3).</summary>
    public bool IsSpace { get; init; }

    /// <summary>False of a glyph of a Type 3 font whose description paints nothing.</summary>
    public bool IsPainted { get; init; } = true;

    /// <summary>Whether the description of a Type 3 font chooses the colours of the glyph (9.6.5).</summary>
    public bool HasOwnColor { get; init; }
}
