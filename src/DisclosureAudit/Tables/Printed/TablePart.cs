using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A table as far as one page shows it.</summary>

/// <param name="Table">Its header and rows; no header where the page shows none.</param>
/// <param name="IsFirst">No table stands above it on its page.</param>
/// <param name="IsLast">No table stands below it on its page.</param>
internal sealed record TablePart(int Page, Grid Grid, RawTable Table)
{
    public bool IsFirst { get; init; }
    public bool IsLast { get; init; }
}
