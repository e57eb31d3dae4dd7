namespace DisclosureAudit.Tables.Printed;

/// <summary>A header that a page end cuts: the page before ends with its first rows and shows no others.</summary>
internal static class CutHeader
{
    public static IEnumerable<TablePart> Join(IReadOnlyList<TablePart> chain)
    {
        var (upper, lower) = (chain[0], chain[1]);
        if (upper.Table.Rows.Count > 0 || upper.Table.Header.Count == 0 || lower.Table.Header.Count == 0 || lower.Table.Rows.Count == 0 || HeaderRepeat.Count(upper.Table, lower.Table.Header) > 0)
        {
            return chain;
        }

        var header = upper.Table.Header.Concat(lower.Table.Header).ToList();
        return
        [
            upper with { Table = upper.Table with { Header = header, ColumnPaths = HeaderTree.Paths(header) } },
            lower with { Table = lower.Table with { Header = [], ColumnPaths = lower.Table.ColumnPaths.Select(_ => (IReadOnlyList<string>)[]).ToList() } },
            .. chain.Skip(2),
        ];
    }
}
