namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A column: its header from the top level down, and what its cells are.</summary>
internal sealed record MadeColumn(IReadOnlyList<string> Levels, ColumnKind Kind)
{
    public string Path => string.Join('/', Levels);
    public string Last => Levels[^1];

    public static MadeColumn Of(string levels, ColumnKind kind) => new(levels.Split('.'), kind);
}
