namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>A cell to print, and the rows and columns it covers, counted from 0.</summary>
/// <param name="Indent">In characters.</param>
/// <param name="Borders">Of TRBL those that are printed.</param>
internal sealed record GridCell(string Text, int Row, int Column, int Rows, int Columns, Align Align, string Borders)
{
    public int Indent { get; init; }
    public bool IsHeader { get; init; }
    public bool IsNumber { get; init; }
    public bool Wraps { get; init; }
}
