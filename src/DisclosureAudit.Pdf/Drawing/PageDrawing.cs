namespace DisclosureAudit.Pdf.Drawing;

/// <summary>
/// What the content of a page draws, in the order of drawing, in upright coordinates: points (1/72 inch) after UserUnit
/// and Rotate, origin at the top left of the crop box, y downwards.
/// </summary>
/// <param name="Problems">What of the page could not be drawn, and why; the rest is there.</param>
public sealed record PageDrawing(
    double Width,
    double Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<PaintedBox> Boxes,
    IReadOnlyList<ImageBox> Images,
    IReadOnlyList<PdfProblemException> Problems);
