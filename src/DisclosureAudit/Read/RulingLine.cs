namespace DisclosureAudit.Read;

/// <summary>A level or upright line that is drawn on a page, in hundredths of a point.</summary>
/// <param name="Position">y of a level line, x of an upright one.</param>
/// <param name="Start">x of a level line's left end, y of an upright one's upper end.</param>
/// <param name="IsEdge">Not drawn: where a filled area ends.</param>
public readonly record struct RulingLine(bool IsLevel, int Position, int Start, int End, bool IsEdge = false)
{
    public int Length => End - Start;
}
