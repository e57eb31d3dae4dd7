namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A part of a document: a table, or some lines of text printed as the kind says.</summary>
internal sealed record MadeBlock(BlockKind Kind, IReadOnlyList<string> Lines, MadeTable? Table = null)
{
    public static MadeBlock Of(BlockKind kind, params string[] lines) => new(kind, lines);

    public static MadeBlock Of(MadeTable table) => new(BlockKind.Table, [], table);
}
