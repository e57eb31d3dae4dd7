namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>The header of a table as merged cells: equal neighbours of one level are one cell, the last level reaches down to the body.</summary>
internal static class Header
{
    public static int Depth(MadeTable table)
    {
        var depth = table.Columns.Max(column => column.Levels.Count);
        return table.TotalOnHeader ? Math.Max(depth, 1 + table.Columns.Where(column => !IsOnLastRow(column)).Max(column => column.Levels.Count)) : depth;
    }

    public static IReadOnlyList<HeaderCell> Of(MadeTable table)
    {
        var (depth, cells) = (Depth(table), new List<HeaderCell>());
        var starts = table.Columns.Select(column => Starts(column, depth, table.TotalOnHeader)).ToList();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            for (var level = 0; level < table.Columns[column].Levels.Count; level++)
            {
                if (column > 0 && IsShared(table, starts, column - 1, column, level))
                {
                    continue;
                }

                var width = 1;
                while (column + width < table.Columns.Count && IsShared(table, starts, column, column + width, level))
                {
                    width++;
                }

                var (start, end) = (starts[column][level], starts[column][level + 1]);
                cells.Add(new HeaderCell(table.Columns[column].Levels[level], start, column, end - start, width));
            }
        }

        return cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToList();
    }

    /// <summary>类, 款 and 项 stand on the header's last row even where the total has taken the rest of it.</summary>
    public static bool IsOnLastRow(MadeColumn column) => column.Kind == ColumnKind.Code && column.Levels.Count > 1;

    // The first row of each level, and the row after the last one. The level above the last stretches for 类, 款 and 项,
    // the last one for all others.
    private static int[] Starts(MadeColumn column, int depth, bool totalOnHeader)
    {
        var levels = column.Levels.Count;
        var starts = Enumerable.Range(0, levels + 1).ToArray();
        starts[levels] = totalOnHeader && !IsOnLastRow(column) ? depth - 1 : depth;
        if (IsOnLastRow(column))
        {
            starts[levels - 1] = depth - 1;
        }

        return starts;
    }

    private static bool IsShared(MadeTable table, List<int[]> starts, int left, int right, int level)
    {
        var (a, b) = (table.Columns[left].Levels, table.Columns[right].Levels);
        // A last level is never shared: two columns may have one name.
        return level < a.Count - 1 && level < b.Count - 1
            && a.Take(level + 1).SequenceEqual(b.Take(level + 1), StringComparer.Ordinal)
            && starts[left][level + 1] == starts[right][level + 1];
    }
}
