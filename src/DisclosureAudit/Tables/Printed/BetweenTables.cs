using System.Buffers;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Tells the head of the next table, standing between two level lines, from a row.</summary>
internal static class BetweenTables
{
    // Shorter texts that end in 表 are labels (报表).
    private const int ShortestTitle = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；！？");

    public static bool Is(IReadOnlyList<AlignedLine> lines) =>
        (lines.Count > 1 && lines.All(line => line.Text == lines[0].Text))
        || HasHead(lines);

    private static bool HasHead(IReadOnlyList<AlignedLine> lines) =>
        lines.Count > 0
        && lines.All(line => line.Chunks.Count == 1 || IsUnit(line.Text))
        && lines.Any(line => IsUnit(line.Text) || (line.Text.Length >= ShortestTitle && TableHead.IsHeadLine(line.Text) && !line.HasAmount && (lines.Count > 1 || !line.Text.Contains('：', StringComparison.Ordinal))));

    /// <summary>A sentence over several columns.</summary>
    public static bool IsProse(AlignedLine line, AlignedColumns columns) =>
        line.Chunks.Any(chunk => chunk.Text.AsSpan().IndexOfAny(Marks) >= 0 && columns.Place(chunk).Any(text => text.Last > text.First));

    private static bool IsUnit(string line) => TableHead.UnitOf(line) is not null;
}
