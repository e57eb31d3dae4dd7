using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Glyphs that stand together on a page.</summary>
public sealed record Word
{
    /// <summary>What stands in <see cref="Text"/> for a glyph that says nothing.</summary>
    public const string Unread = "\uFFFD";

    /// <summary>What it says, folded; no blanks.</summary>
    public required string Text { get; init; }

    /// <summary>What it says, as its fonts have it; the same object as Text where nothing was folded.</summary>
    public required string Printed { get; init; }

    /// <summary>From the origin of its first glyph to the advance of its last, upright, in points, y downwards.</summary>
    public required Box Box { get; init; }

    /// <summary>The part of Box that is seen.</summary>
    public required Box Ink { get; init; }

    /// <summary>The glyphs in reading order, each with its box, for cutting a word at a border.</summary>
    public required IReadOnlyList<Glyph> Glyphs { get; init; }

    public required double FontSize { get; init; }

    /// <summary>0xRRGGBB.</summary>
    public required int Color { get; init; }

    /// <summary>Degrees counter-clockwise, in [0, 360): 0, 90, 180, 270 or, whole degrees, of slanted text. Writing downwards is 270.</summary>
    public required int Angle { get; init; }

    public required string Font { get; init; }

    /// <summary>The form XObject it stands in: its object number; 0 for the page's own content.</summary>
    public required int Form { get; init; }

    public required Visibility Visibility { get; init; }

    public bool IsHidden => Visibility != Visibility.Visible;

    /// <summary>Text that lies under or over the text of the page and is none of it.</summary>
    public bool IsWatermark { get; init; }

    /// <summary>Other text of the same look lies upon it, or only a part of it is seen or inside its cell: what it says may be wrong.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>At least one of its glyphs says nothing.</summary>
    public bool IsUnreadable { get; init; }
}
