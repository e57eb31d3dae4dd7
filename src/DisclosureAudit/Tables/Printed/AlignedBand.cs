namespace DisclosureAudit.Tables.Printed;

/// <summary>What stands between two level lines, or an area without any.</summary>
/// <param name="Top">In hundredths of a point.</param>
internal sealed record AlignedBand(int Top, int Bottom, IReadOnlyList<AlignedLine> Lines);
