namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Finds tables without any lines that have nothing to show: below the title and the amount unit stand the names of the columns, and
/// then no row. That a table is empty is a fact of a disclosure.
/// </summary>
internal static class EmptyTables
{
    private const int FewestNames = 3;

    // Levels of a header, each wrapped.
    private const int MostLines = 12;

    // The title, and a label or the name of the unit below it.
    private const int LongestHead = 3;

    /// <param name="tables">Those with rows.</param>
    public static IEnumerable<OpenArea> Find(IReadOnlyList<AlignedLine> lines, IReadOnlyList<OpenArea> tables)
    {
        var taken = tables.SelectMany(area => area.Header.Concat(area.Body)).ToHashSet<AlignedLine>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < lines.Count; i++)
        {
            if (TableHead.UnitOf(lines[i].Text) is null || !IsTitled(lines, i))
            {
                continue;
            }

            var header = lines.Skip(i + 1).TakeWhile((line, n) => n < MostLines && IsHeader(lines[i + n], line)).ToList();
            if (header.Count > 0 && !header.Exists(taken.Contains) && header.Exists(line => line.Chunks.Count >= FewestNames))
            {
                // The name of a total without an amount is a row.
                var rows = header.FindIndex(line => line.Chunks.All(chunk => HeaderTree.IsTotalLabel(chunk.Text))) is var total and > 0 ? total : header.Count;
                yield return new OpenArea(header.Take(rows).ToList(), header.Skip(rows).ToList(), []);
            }
        }
    }

    private static bool IsTitled(IReadOnlyList<AlignedLine> lines, int unit) =>
        lines.Take(unit).TakeLast(LongestHead).Any(line => line.Chunks.Count == 1 && TableHead.IsHeadLine(line.Text));

    private static bool IsHeader(AlignedLine above, AlignedLine line) =>
        !line.HasAmount
        && OpenLine.MayStandInTable(line)
        && !TableHead.IsHeadLine(line.Text)
        && !Read.Headings.IsHeading(line.Text)
        && OpenLine.AreNear(above, line);
}
