using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A line of an area without upright borders, its words by what stands together.</summary>
/// <param name="Chunks">From left to right.</param>
internal sealed record AlignedLine(IReadOnlyList<Chunk> Chunks, Box Box)
{
    public bool HasAmount => Chunks.Any(chunk => chunk.IsAmount);

    public string Text => string.Join(' ', Chunks.Select(chunk => chunk.Text));

    public static IReadOnlyList<AlignedLine> Of(IEnumerable<PrintedWord> words, bool isRuled = false) =>
        Seams.Cut(CellLines.Of(words).Select((line, number) => new AlignedLine(
            Chunker.Split(line, number),
            line.Select(word => word.Box).Aggregate((all, box) => all.Union(box)))).ToList(), isRuled);
}
