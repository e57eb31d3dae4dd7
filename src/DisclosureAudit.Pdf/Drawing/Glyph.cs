namespace DisclosureAudit.Pdf.Drawing;

/// <summary>One glyph shown by a text operator (9.4.3), at least a part of which the crop box and the clip let through.</summary>
/// <param name="Text">What it says, folded (Kangxi radicals, compatibility characters); null where the font does not tell.</param>
/// <param name="Printed">What it says, as the font has it; the same object as Text where nothing was folded.</param>
/// <param name="Box">From its origin to its advance, and from descent to ascent of its font; the bounding box of that when it is turned.</param>
/// <param name="Ink">The part of Box that the clip lets through.</param>
/// <param name="FontSize">In points on the page.</param>
/// <param name="Color">0xRRGGBB of the fill (of the stroke in render mode 1).</param>
/// <param name="Angle">Of the base line, in degrees counter-clockwise as seen, in [0, 360).</param>
/// <param name="Visibility">Whether a reader of the page sees it.</param>
/// <param name="Order">Its place in the order of drawing, shared with <see cref="PaintedBox"/>; a run is one shown string.</param>
/// <param name="Run">The shown string it belongs to, counted from 0 over the page.</param>
/// <param name="Form">The form XObject it stands in: its object number; 0 for the page's own content.</param>
public readonly record struct Glyph(
    string? Text,
    string? Printed,
    Box Box,
    Box Ink,
    string Font,
    double FontSize,
    int Color,
    double Angle,
    Visibility Visibility,
    int Order,
    int Run,
    int Form);
