using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A level line that reaches over some columns of a table, in hundredths of a point.</summary>
internal readonly record struct InnerLine(int Left, int Right, int Y)
{
    /// <summary>Whether it parts what stands above it from what stands below at the given place.</summary>
    public bool IsBetween(int x, int above, int below) => Covers(x) && above < Y && Y < below;

    public bool Covers(int x) => Left < x && x < Right;

    public bool Parts(Box above, Box below) => IsBetween(above.Middle, above.Center, below.Center) || IsBetween(below.Middle, above.Center, below.Center);
}
