namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A table of disclosure-tables.csv: its title and its columns, with {Y} for the year.</summary>
internal sealed record Form(string Family, string Id, string Title, string Unit, IReadOnlyList<string> Columns)
{
    /// <summary>The same columns stand side by side twice.</summary>
    public bool IsInBlocks => Columns.Count > 1 && Columns.Skip(1).Contains(Columns[0], StringComparer.Ordinal);

    public bool IsTwoSided => Columns[0].StartsWith("收入.", StringComparison.Ordinal);
}
