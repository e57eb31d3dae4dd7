namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>A made disclosure: its parts in reading order, and how it is printed.</summary>
internal sealed record MadeDocument(string Name, Style Style, IReadOnlyList<MadeBlock> Blocks)
{
    public IEnumerable<MadeTable> Tables => Blocks.Select(block => block.Table).OfType<MadeTable>();
}
