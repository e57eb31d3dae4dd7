namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A row as printed: one text a column.</summary>
/// <param name="Depth">Levels below the top; names stand in by so many characters.</param>
internal sealed record MadeRow(IReadOnlyList<string> Cells, int Depth = 0)
{
    /// <summary>The row closes the table and spans its code and label columns.</summary>
    public bool IsTotal { get; init; }
}
