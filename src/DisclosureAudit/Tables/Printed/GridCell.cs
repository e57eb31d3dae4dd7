using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A cell of a printed table, over one or more rows and columns.</summary>
/// <param name="Doubt">Why its text may not be what is printed; empty when it is.</param>
/// <param name="IsFull">Its last line reaches to the right border: the text may go on elsewhere.</param>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, string Text = "", string Doubt = "", bool IsFull = false)
{
    public int LastRow => Row + RowSpan - 1;
    public int LastColumn => Column + ColumnSpan - 1;
}
