using DisclosureAudit.Read;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Tells which tables may have lost something to pages that could not be read, wholly or in part.</summary>
internal sealed class UnreadPages(SourceText source)
{
    private readonly HashSet<int> unread = [.. source.UnreadPages];
    private readonly HashSet<int> broken = [.. source.BrokenPages];

    /// <summary>A table goes on over pages that follow each other, so only those beside it can hold more of it.</summary>
    public bool MayHoldRowsOf(RawTable table) => unread.Count > 0 && PagesOf(table).Any(page => unread.Contains(page - 1) || unread.Contains(page) || unread.Contains(page + 1));

    public bool MayHoldTextOf(RawTable table) => broken.Count > 0 && PagesOf(table).Any(broken.Contains);

    private static IEnumerable<int> PagesOf(RawTable table) => table.Header.Concat(table.Rows).Select(row => row.Page).OfType<int>().Distinct();
}
