namespace DisclosureAudit.Pdf.Rulings;

/// <summary>A level or upright line of a page, in points, y downwards.</summary>
/// <param name="IsHorizontal">Level; else upright.</param>
/// <param name="Position">The middle of its thickness: y of a level line, x of an upright one.</param>
/// <param name="Start">Where it begins: x of a level line, y of an upright one; less than End.</param>
/// <param name="Thickness">As drawn; 0 for the thinnest line there is, and for the edge of an area.</param>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="IsEdge">No line was drawn here: it is where a filled area ends.</param>
public readonly record struct RulingLine(bool IsHorizontal, double Position, double Start, double End, double Thickness, int Color, bool IsEdge = false)
{
    public double Length => End - Start;
}
