namespace DisclosureAudit.Pdf.Drawing;

/// <summary>
/// A straight line or an upright rectangle that a path operator painted (8.5.3), cut to the clip. A stroked rectangle
/// comes as its four sides. Lines that are neither level nor upright are not kept.
/// </summary>
/// <param name="Box">The painted area; a line is as thick as it is drawn, at least 0.</param>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="IsStroke">A line that was stroked; else a filled rectangle.</param>
/// <param name="Order">Its place in the order of drawing, shared with <see cref="Glyph"/>.</param>
public readonly record struct PaintedBox(Box Box, int Color, bool IsStroke, int Order);
