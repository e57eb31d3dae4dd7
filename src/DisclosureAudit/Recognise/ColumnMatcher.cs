using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>A printed column and what it is; <paramref name="Template"/> is null for a column the template has not.</summary>
/// <param name="Block">Of a list printed in several blocks beside each other, the block; else 0.</param>
/// <param name="IsGroupMissing">The group that the template asks for does not stand above it: its scope is in doubt.</param>
public sealed record TableColumn(int Index, string Path, ColumnTemplate? Template, bool IsGroupMissing = false, int Block = 0)
{
    /// <summary>What the header words tell of a column that the template has not.</summary>
    public ColumnTemplate? Other { get; init; }
}

/// <summary>Finds the template's columns in a printed header tree.</summary>
public static class ColumnMatcher
{
    /// <param name="byPosition">With the title known, columns of unknown names count by their place if the number of columns is right.</param>
    /// <returns>Null when a column of the template is missing, or every amount column: where each is optional, one has to be there.</returns>
    public static IReadOnlyList<TableColumn>? Match(FoldedHeader header, TableTemplate template, bool byPosition)
    {
        var width = header.Raw.Width;
        var found = new ColumnTemplate?[width];
        var blocks = new int[width];
        var missing = !FindAll(header, template, found);
        for (var block = 1; template.Repeats && !missing && found.Contains(null); block++)
        {
            var free = found.Select(column => column is null).ToList();
            if (!FindAll(header, template, found))
            {
                break;
            }

            for (var index = 0; index < width; index++)
            {
                blocks[index] = free[index] ? block : blocks[index];
            }
        }

        if (missing && !(byPosition && header.Raw.Header.Count > 0 && width == template.Columns.Count && PlaceByPosition(found, template)))
        {
            return null;
        }

        if (!found.Any(column => column?.Role == ColumnRole.Amount))
        {
            return null;
        }

        return Enumerable.Range(0, width).Select(index => new TableColumn(index, PathOf(header, index, found[index]), found[index], found[index]?.Under is { } under && !header.StandsUnder(index, under), blocks[index])).ToList();
    }

    private static bool FindAll(FoldedHeader header, TableTemplate template, ColumnTemplate?[] found)
    {
        var all = true;
        foreach (var column in template.Columns)
        {
            var index = Find(header, column, found, template);
            if (index >= 0)
            {
                found[index] = column;
            }

            all &= index >= 0 || column.IsOptional;
        }

        return all;
    }

    // The leftmost free column of that name that is not last year's, of several the one below the right group. Without that group none is taken
    // that stands below the group of another column of that name (单位资金 of this year, and of what is left of the last).
    // Two columns of a year each tell last year's from this year's, which the template cannot: none is taken.
    private static int Find(FoldedHeader header, ColumnTemplate column, ColumnTemplate?[] found, TableTemplate template)
    {
        var named = Enumerable.Range(0, found.Length).Where(index => found[index] is null && header.IsNamed(index, column)).ToList();
        var below = (column.Under ?? column.Prefer) is { } under ? named.Where(index => header.StandsUnder(index, under)).ToList() : named;
        var fitting = below.Count > 0 ? below : named.Where(index => !template.Columns.Any(other => other != column && IsOf(header, index, other))).ToList();
        return fitting switch
        {
            [] => -1,
            [var first, _, ..] when header.Leaves[first] == ColumnTemplate.YearAlone => -1,
            [var first, ..] => fitting.Where(index => !header.IsOfLastYear(index)).DefaultIfEmpty(first).First(),
        };
    }

    private static bool IsOf(FoldedHeader header, int index, ColumnTemplate column) =>
        (column.Under ?? column.Prefer) is { } group && header.IsNamed(index, column) && header.StandsUnder(index, group);

    // Only the columns that have no name of the template yet, and only if the others stand in their places.
    private static bool PlaceByPosition(ColumnTemplate?[] found, TableTemplate template)
    {
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index] is not null && found[index] != template.Columns[index])
            {
                return false;
            }
        }

        for (var index = 0; index < found.Length; index++)
        {
            found[index] = template.Columns[index];
        }

        return true;
    }

    // A group header that spans too few columns in a conversion is mended from the group's own printed name.
    private static string PathOf(FoldedHeader header, int index, ColumnTemplate? column)
    {
        var levels = header.Raw.ColumnPaths[index];
        if (column?.Under is { } under && levels.Count > 1 && !header.StandsUnder(index, under))
        {
            for (var other = 0; other < header.Above.Count; other++)
            {
                if (header.Above[other] is [var top, ..] && top.Contains(under, StringComparison.Ordinal))
                {
                    levels = [header.Raw.ColumnPaths[other][0], .. levels.Skip(1)];
                    break;
                }
            }
        }

        return string.Join('/', levels);
    }
}
