namespace DisclosureAudit.Read;

/// <summary>A text document: all its lines in order, watermark lines marked and kept.</summary>
/// <param name="Sha256">Lower-case hex of the original bytes.</param>
/// <param name="Pages">Form feeds count; a text without any is one page.</param>
public sealed record SourceText(IReadOnlyList<SourceLine> Lines, string Sha256, long Bytes, int Pages)
{
    /// <summary>Whether rows keep the empty cells at their end; editors that trim lines lose them for the whole document.</summary>
    public bool KeepsTrailingCells { get; } = Lines.Any(line => line.IsRow && line.Text.EndsWith('\t'));
}
