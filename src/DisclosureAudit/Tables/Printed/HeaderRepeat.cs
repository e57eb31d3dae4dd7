using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Finds the header of a table printed again at the head of its rest.</summary>
internal static class HeaderRepeat
{
    /// <returns>How many of the rows are the header again; 0 when they are not.</returns>
    public static int Count(RawTable table, IReadOnlyList<GridRow> rows)
    {
        var header = table.Header.Select(TextOf).ToList();
        return header.Count > 0 && rows.Count >= header.Count && rows.Take(header.Count).Select(TextOf).SequenceEqual(header, StringComparer.Ordinal)
            ? header.Count
            : 0;
    }

    private static string TextOf(GridRow row) => PrintedName.Squeeze(string.Join('\t', row.Cells));
}
