using DisclosureAudit.Read;
using DisclosureAudit.Tables;
using DisclosureAudit.Tables.Printed;

namespace DisclosureAudit.Tests.Tables.Printed;

/// <summary>Made pages one behind the other.</summary>
internal sealed class MadeDocument(params MadePage[] pages) : IPageSource
{
    public int PageCount => pages.Length;
    public string Sha256 => new('0', 64);
    public long Bytes => 1;

    public IEnumerable<PrintedPage> Pages(CancellationToken cancellation = default) => pages.Select((page, index) => page.Page() with { Number = index + 1 });

    public static IReadOnlyList<RawTable> TablesOf(params MadePage[] pages) => PrintedDocument.Of(new MadeDocument(pages), new LineMarks([])).Tables;

    /// <summary>“|” parts cells, “/” the levels of a column.</summary>
    public static string[] Show(RawTable table) =>
        [string.Join('|', table.ColumnPaths.Select(path => string.Join('/', path))), .. table.Rows.Select(row => string.Join('|', row.Cells))];
}
