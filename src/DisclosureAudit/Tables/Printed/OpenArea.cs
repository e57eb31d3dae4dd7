using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Lines that may be a table for which no lines are drawn.</summary>
internal sealed record OpenArea(IReadOnlyList<AlignedLine> Header, IReadOnlyList<AlignedLine> Body, IReadOnlyList<AlignedLine> Above)
{
    // In hundredths of a point: amounts of one column end, begin or have their middle at one place.
    private const int Aligned = 150;

    // A header of five levels is the highest seen; each may wrap.
    private const int HighestHeader = 12;

    // Title, unit name, amount unit, label.
    private const int LongestHead = 4;

    public static OpenArea Of(IReadOnlyList<AlignedLine> lines, int first, int last)
    {
        // The beginning of a number that did not fit stands above the name of its row.
        // So does a row that has a zero alone.
        while (first > 0 && ((lines[first - 1].Chunks.All(OpenLine.IsMoney) && IsNear(lines[first - 1], lines[first])) || (lines[first - 1].Chunks.Skip(1).Any(OpenLine.IsZero) && OpenLine.AreNear(lines[first - 1], lines[first]))))
        {
            first--;
        }

        var top = first;
        for (var i = first - 1; i >= 0 && first - i <= HighestHeader && IsAbove(lines[i], lines[i + 1]); i--)
        {
            // A line with one text is header when others stand beside it, as names over several lines do; or below the amount unit, for titles stand above that.
            var isHeader = lines[i].Chunks.Count > 1
                || lines[i + 1].Box.Top - lines[i].Box.Bottom < lines[i].Box.Height / 3
                || (i > 0 && TableHead.UnitOf(lines[i - 1].Text) is not null);
            top = isHeader ? i : top;
        }

        var starts = HeaderEnd.Starts(Slice(lines, first, last + 1));
        while (first > top + 1 && HeaderEnd.BeginLikeRows([lines[first - 1]], starts))
        {
            first--;
        }

        var end = last;
        while (end + 1 < lines.Count && IsWrapped(lines, end + 1, first))
        {
            end++;
        }

        return new OpenArea(Slice(lines, top, first), Slice(lines, first, end + 1), Slice(lines, Math.Max(0, top - LongestHead), top));
    }

    /// <summary>
    /// Three rows whose amounts stand below each other, or two below a header and the head of a table; and most rows have a name. Below a
    /// header and an amount unit one row is enough, and needs no name.
    /// </summary>
    public bool IsTable
    {
        get
        {
            var rows = Body.Where(OpenLine.IsRow).ToList();
            if (Header.Count > 0 && Above.Count > 0 && TableHead.UnitOf(Above[^1].Text) is not null && rows.TrueForAll(IsBelowNames))
            {
                return true;
            }

            var isHeaded = Header.Count > 0 && Above.Any(line => TableHead.IsHeadLine(line.Text));
            return rows.Count >= (isHeaded ? 2 : 3)
                && rows.Count(row => !row.Chunks[0].IsAmount || Amounts.AccountCode.TryRead(row.Chunks[0].Text, out _)) * 2 > rows.Count
                && HasColumn(rows);
        }
    }

    // Each amount, and each name of a second side, below a name of the header.
    private bool IsBelowNames(AlignedLine row) =>
        row.Chunks.Skip(row.Chunks[0].IsAmount ? 0 : 1).All(chunk => chunk.IsDash || Header.Any(line => line.Chunks.Any(name => name.Left < chunk.Right && chunk.Left < name.Right)));

    // Most amounts stand in columns.
    private static bool HasColumn(List<AlignedLine> rows)
    {
        var amounts = rows.SelectMany(row => row.Chunks.Skip(1)).Where(chunk => OpenLine.IsAmount(chunk) || OpenLine.IsZero(chunk)).ToList();
        var inColumns = Math.Max(InColumns(amounts, chunk => chunk.Right), Math.Max(InColumns(amounts, chunk => chunk.Left), InColumns(amounts, chunk => chunk.Middle)));
        return inColumns * 3 >= amounts.Count * 2;
    }

    private static int InColumns(List<Chunk> amounts, Func<Chunk, int> place)
    {
        var places = amounts.ConvertAll(chunk => place(chunk));
        places.Sort();
        return places.Where((at, i) => (i > 0 && at - places[i - 1] <= Aligned) || (i + 1 < places.Count && places[i + 1] - at <= Aligned)).Count();
    }

    private static bool IsAbove(AlignedLine line, AlignedLine below) =>
        OpenLine.MayStandInTable(line) && !TableHead.IsHeadLine(line.Text) && OpenLine.AreNear(line, below);

    // The rest of the last row's name, or of its numbers.
    private static bool IsWrapped(IReadOnlyList<AlignedLine> lines, int i, int first) =>
        (lines[i].Chunks.Count == 1 || lines[i].Chunks.All(chunk => chunk.IsAmount))
        && OpenLine.MayStandInTable(lines[i])
        && IsNear(lines[i - 1], lines[i])
        && (lines[i].HasAmount || i - 1 <= first || lines[i].Box.Top - lines[i - 1].Box.Bottom < lines[i - 1].Box.Top - lines[i - 2].Box.Bottom);

    // As lines of one cell are.
    private static bool IsNear(AlignedLine above, AlignedLine below) => below.Box.Top - above.Box.Bottom < below.Box.Height / 2;

    private static IReadOnlyList<AlignedLine> Slice(IReadOnlyList<AlignedLine> lines, int first, int end) => lines.Skip(first).Take(end - first).ToList();
}
