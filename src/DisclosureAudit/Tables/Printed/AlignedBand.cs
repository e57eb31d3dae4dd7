namespace DisclosureAudit.Tables.Printed;

/// <summary>What stands between two level lines, or an area without any.</summary>
/// <param name="Top">In hundredths of a point.</param>
internal sealed record AlignedBand(int Top, int Bottom, IReadOnlyList<AlignedLine> Lines)
{
    /// <summary>Lines drawn in it over some of the columns.</summary>
    public IReadOnlyList<InnerLine> Inner { get; init; } = [];

    /// <summary>No line is drawn between its rows, for there are none at all.</summary>
    public bool IsOpen { get; init; }
}
