using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Rows of text lines where no line is drawn between them.</summary>
internal static class AlignedRows
{
    /// <summary>
    /// Whether lines within one border are several rows: whole amounts of one form end, begin or have their middle below each other, each
    /// beside other text. A number that did not fit its cell ends on the second line and has no decimals on the first.
    /// </summary>
    public static bool AreSeveral(IReadOnlyList<AlignedLine> lines)
    {
        var amounts = lines.Where(line => line.Chunks.Count > 1).SelectMany(line => line.Chunks)
            .Where(chunk => chunk.IsAmount)
            .Select(chunk => (Chunk: chunk, CellReader.Read(chunk.Text, AmountUnit.Yuan).Amount!.Value.Decimals))
            .OrderBy(amount => amount.Chunk.Left)
            .ToList();
        var last = new List<(Chunk Chunk, int Decimals)>();
        foreach (var amount in amounts)
        {
            last.RemoveAll(other => other.Chunk.Right <= amount.Chunk.Left);
            var same = last.FindAll(other => other.Decimals == amount.Decimals && other.Chunk.Line != amount.Chunk.Line);
            if (same.Count > (amount.Decimals > 0 ? 0 : 1))
            {
                return true;
            }

            last.Add(amount);
        }

        return false;
    }

    /// <summary>A line that belongs to no header: with an amount, a dash beside a name, a code, a number of a list, or a total that stands alone.</summary>
    public static bool IsData(AlignedLine line)
    {
        var row = RowOf(line);
        return line.Chunks.Any(OpenLine.IsMoney) || line.Chunks.Skip(1).Any(chunk => chunk.IsDash) || line.Chunks.All(chunk => HeaderTree.IsTotalLabel(chunk.Text)) || (HeaderTree.IsData(row) && !(HeaderTree.IsTotal(row) && row.Cells.Count > 1 && !line.HasAmount));
    }

    /// <summary>A line that numbers the columns.</summary>
    public static bool IsIndex(AlignedLine line) => line.Chunks.Count > 1 && HeaderTree.IsIndexRow(RowOf(line));

    private static GridRow RowOf(AlignedLine line) => new(0, line.Chunks.Select(chunk => chunk.Text).ToList());

    /// <summary>
    /// A line with a name or a code and an amount is a row. A line of text alone, or of the rest of numbers that did not fit, stands as near
    /// to its row as lines of one paragraph do; where it stands as far as rows do, it is a row itself.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<AlignedLine>> Of(IReadOnlyList<AlignedLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var between = RowGap(lines);
        var rows = new List<List<AlignedLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Gap(lines[i - 1], lines[i]) < between && !IsNextItem(rows[^1], lines[i]) && !(rows[^1].Exists(IsRow) && (IsRow(lines[i]) || IsNearerToNext(lines, i))))
            {
                rows[^1].Add(lines[i]);
            }
            else
            {
                rows.Add([lines[i]]);
            }
        }

        return rows;
    }

    /// <summary>A line that begins an item of a list, or a total: no wrapped name goes on like that.</summary>
    public static bool IsItem(AlignedLine line) => line.Chunks.Any(IsItem);

    public static bool IsItem(Chunk chunk) => HeaderTree.IsNumbered(chunk.Text) || HeaderTree.IsTotalLabel(chunk.Text);

    // One item below another; beside each other they may stand at different heights.
    private static bool IsNextItem(List<AlignedLine> row, AlignedLine line) =>
        line.Chunks.Any(chunk => IsItem(chunk) && row.Exists(above => above.Chunks.Any(other => IsItem(other) && other.Left < chunk.Right && chunk.Left < other.Right)));

    private static bool IsRow(AlignedLine line) =>
        line.HasAmount && (line.Chunks.Any(chunk => !chunk.IsAmount && !chunk.IsDash) || (line.Chunks.Count > 1 && AccountCode.TryRead(line.Chunks[0].Text, out _)));

    // Between the rows of amounts and the one below it.
    private static bool IsNearerToNext(IReadOnlyList<AlignedLine> lines, int i) =>
        i + 1 < lines.Count && Gap(lines[i], lines[i + 1]) < Gap(lines[i - 1], lines[i]);

    // Rows are this far apart, in hundredths of a point, less what rounding may take away; behind blank rows farther. Without two rows of amounts, or two items, below each other: half a letter.
    private static int RowGap(IReadOnlyList<AlignedLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(pair => (IsRow(pair.First) && IsRow(pair.Second)) || IsNextItem([pair.First], pair.Second)).Select(pair => Gap(pair.First, pair.Second)).Order().ToList();
        return gaps.Count > 0 ? gaps[gaps.Count / 4] - 75 : lines.Max(line => line.Box.Height) * 3 / 2;
    }

    // From middle to middle of the names: digits and ideographs differ in height.
    private static int Gap(AlignedLine above, AlignedLine below) => Middle(below) - Middle(above);

    private static int Middle(AlignedLine line) => (line.Chunks.FirstOrDefault(chunk => !chunk.IsAmount && !chunk.IsDash) ?? line.Chunks[0]).Words[0].Box.Center;
}
