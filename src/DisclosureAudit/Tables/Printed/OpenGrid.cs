using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The tables among words for which no lines are drawn.</summary>
internal static class OpenGrid
{
    public static IEnumerable<Grid> Of(IReadOnlyList<PrintedWord> words) =>
        words.Count == 0 ? [] : Areas(AlignedLine.Of(words)).Select(Build).OfType<Grid>();

    private static IReadOnlyList<OpenArea> Areas(IReadOnlyList<AlignedLine> lines)
    {
        var tables = OpenAreaFinder.Find(lines).ToList();
        return [.. tables, .. EmptyTables.Find(lines, tables)];
    }

    private static Grid? Build(OpenArea area)
    {
        var lines = AlignedLines.Numbered(area.Header.Concat(area.Body));
        var (header, body) = (lines.Take(area.Header.Count).ToList(), lines.Skip(area.Header.Count).ToList());
        var middle = header.Count == 0 ? lines.Min(line => line.Box.Top)
            : body.Count == 0 ? lines.Max(line => line.Box.Bottom)
            : (header.Max(line => line.Box.Bottom) + body.Min(line => line.Box.Top)) / 2;
        var bands = new List<AlignedBand>();
        if (body.Count > 0)
        {
            bands.Add(new(middle, lines.Max(line => line.Box.Bottom), body) { IsOpen = true });
        }

        if (header.Count > 0)
        {
            bands.Insert(0, new AlignedBand(header.Min(line => line.Box.Top), middle, header) { IsOpen = body.Count == 0 });
        }

        return AlignedGrid.Build(bands, lines.Min(line => line.Box.Left), lines.Max(line => line.Box.Right));
    }
}
