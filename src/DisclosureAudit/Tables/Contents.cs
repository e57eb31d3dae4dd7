namespace DisclosureAudit.Tables;

/// <summary>Tells a contents page, whose rows end in page numbers that never fall, from a table.</summary>
public static class Contents
{
    private const int FewestLines = 4;

    public static bool IsContents(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var pages = rows.Select(PageOf).ToList();
        var entries = pages.Where(page => page is not null).ToList();
        if (entries.Count < FewestLines || entries.Count * 4 < rows.Count * 3)
        {
            return false;
        }

        var rising = entries.Zip(entries.Skip(1)).All(pair => pair.First <= pair.Second);
        return rising && rows.Any(row => row[0].Contains("..", StringComparison.Ordinal) || row[0].Contains('…', StringComparison.Ordinal) || row[0].Contains("第一部分", StringComparison.Ordinal));
    }

    private static int? PageOf(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count == 2
            && filled[1].Length <= 4
            && int.TryParse(filled[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page)
                ? page
                : null;
    }
}
