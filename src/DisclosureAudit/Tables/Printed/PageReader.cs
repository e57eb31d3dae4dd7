using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Puts the lines and tables of a page in order and gives each line its number.</summary>
internal static class PageReader
{
    public static IReadOnlyList<TablePart> Read(PrintedPage page, PrintedLines lines)
    {
        var content = PageGrids.Of(page);
        var level = content.Lines.Where(line => line is { Kind: LineKind.Text, IsTurned: false }).ToList();
        lines.StartPage(page, level, content.Grids);
        var parts = new List<TablePart>();
        var next = 0;
        foreach (var grid in content.Grids)
        {
            for (; next < level.Count && level[next].Box.Center < grid.Box.Top; next++)
            {
                lines.Add(level[next]);
            }

            parts.Add(TablePartBuilder.Build(grid, page.Number, lines) with { IsFirst = parts.Count == 0 });
        }

        foreach (var line in level.Skip(next).Concat(content.Lines.Except(level)))
        {
            lines.Add(line);
        }

        if (parts.Count > 0)
        {
            parts[^1] = parts[^1] with { IsLast = true };
        }

        return parts;
    }
}
