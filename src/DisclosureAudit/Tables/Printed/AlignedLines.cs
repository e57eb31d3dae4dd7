namespace DisclosureAudit.Tables.Printed;

/// <summary>Gives the lines of a table numbers from 0, as finding its columns wants them.</summary>
internal static class AlignedLines
{
    public static IReadOnlyList<AlignedLine> Numbered(IEnumerable<AlignedLine> lines) =>
        lines.Select((line, number) => line with { Chunks = line.Chunks.Select(chunk => new Chunk(chunk.Words, number)).ToList() }).ToList();
}
