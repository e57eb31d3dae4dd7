using DisclosureAudit.Findings;

namespace DisclosureAudit.Read;

/// <summary>A text document: all its lines in order, watermark lines marked and kept.</summary>
/// <param name="Sha256">Lower-case hex of the original bytes.</param>
/// <param name="Pages">Form feeds count; a text without any is one page.</param>
public sealed record SourceText(IReadOnlyList<SourceLine> Lines, string Sha256, long Bytes, int Pages)
{
    /// <summary>Lines as a page shows them, not to be joined into paragraphs by what a text conversion leaves.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>What of the document could not be read; the rest is there.</summary>
    public IReadOnlyList<Sentence> Problems { get; init; } = [];

    /// <summary>Pages of which no text could be read, scans among them.</summary>
    public IReadOnlyList<int> UnreadPages { get; init; } = [];

    /// <summary>Pages of which something could not be reached; the rest of them is here.</summary>
    public IReadOnlyList<int> BrokenPages { get; init; } = [];

    /// <summary>Whether anything at all is there to be read.</summary>
    public bool HasText => Lines.Any(line => line is { Kind: LineKind.Text, IsBlank: false });

    /// <summary>Whether rows keep the empty cells at their end; editors that trim lines lose them for the whole document.</summary>
    public bool KeepsTrailingCells { get; } = Lines.Any(line => line.IsRow && line.Text.EndsWith('\t'));
}
