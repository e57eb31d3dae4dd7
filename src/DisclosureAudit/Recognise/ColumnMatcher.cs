using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>A printed column and what it is; <paramref name="Template"/> is null for a column the template has not.</summary>
public sealed record TableColumn(int Index, string Path, ColumnTemplate? Template);

/// <summary>Finds the template's columns in a printed header tree.</summary>
public static class ColumnMatcher
{
    /// <param name="byPosition">With the title known, columns of unknown names count by their place if the number of columns is right.</param>
    /// <returns>Null when a column of the template is missing.</returns>
    public static IReadOnlyList<TableColumn>? Match(RawTable raw, TableTemplate template, bool byPosition)
    {
        var found = new ColumnTemplate?[raw.Width];
        var missing = 0;
        foreach (var column in template.Columns)
        {
            var index = Find(raw, column, found);
            if (index >= 0)
            {
                found[index] = column;
            }
            else
            {
                missing++;
            }
        }

        if (missing > 0 && !(byPosition && raw.Width == template.Columns.Count && PlaceByPosition(found, template)))
        {
            return null;
        }

        return Enumerable.Range(0, raw.Width).Select(index => new TableColumn(index, PathOf(raw, index, found[index]), found[index])).ToList();
    }

    private static int Find(RawTable raw, ColumnTemplate column, ColumnTemplate?[] found)
    {
        var candidates = Enumerable.Range(0, raw.Width)
            .Where(index => found[index] is null && raw.ColumnPaths[index] is [.., var leaf] && column.Headers.Contains(TitleText.FoldHeader(leaf), StringComparer.Ordinal))
            .ToList();
        if (column.Under is { } under)
        {
            var below = candidates.Where(index => raw.ColumnPaths[index].SkipLast(1).Any(level => TitleText.FoldHeader(level).Contains(under, StringComparison.Ordinal))).ToList();
            candidates = below.Count > 0 ? below : candidates;
        }

        return candidates.Count > 0 ? candidates[0] : -1;
    }

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
    private static string PathOf(RawTable raw, int index, ColumnTemplate? column)
    {
        var levels = raw.ColumnPaths[index];
        if (column?.Under is { } under
            && levels.Count > 1
            && !levels.SkipLast(1).Any(level => TitleText.FoldHeader(level).Contains(under, StringComparison.Ordinal)))
        {
            var group = raw.ColumnPaths.Select(path => path.Count > 0 ? path[0] : "").FirstOrDefault(top => TitleText.FoldHeader(top).Contains(under, StringComparison.Ordinal));
            if (group is not null)
            {
                levels = [group, .. levels.Skip(1)];
            }
        }

        return string.Join('/', levels);
    }
}
