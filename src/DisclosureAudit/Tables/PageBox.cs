using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables;

/// <summary>Where a table, or its part on one page, stands.</summary>
public readonly record struct PageBox(int Page, Box Box)
{
    /// <returns>One for each page of the table, in their order; none for the table of a text.</returns>
    public static IReadOnlyList<PageBox> Of(RawTable table) => table.Header
        .Concat(table.Rows)
        .Where(row => row.Page is not null && row.Marks.Count > 0)
        .GroupBy(row => row.Page!.Value)
        .OrderBy(page => page.Key)
        .Select(page => new PageBox(page.Key, page.SelectMany(row => row.Marks).Select(mark => mark.Box).Aggregate((all, box) => all.Union(box))))
        .ToList();
}
