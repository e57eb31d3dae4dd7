using DisclosureAudit.Read;

namespace DisclosureAudit.Tables;

/// <summary>A whole logical table as printed: what stands above it, its header tree, its rows, its notes.</summary>
/// <param name="Caption">Lines above, nearest last.</param>
/// <param name="ColumnPaths">For each column its header levels from the top, as printed without spaces.</param>
/// <param name="Joins">First lines of the parts that a page end or a watermark had cut off.</param>
public sealed record RawTable(
    IReadOnlyList<SourceLine> Caption,
    IReadOnlyList<GridRow> Header,
    IReadOnlyList<IReadOnlyList<string>> ColumnPaths,
    IReadOnlyList<GridRow> Rows,
    IReadOnlyList<SourceLine> Notes,
    IReadOnlyList<int> Joins)
{
    public int Width => ColumnPaths.Count;
    public int FirstLine => Header.Count > 0 ? Header[0].Line : Rows[0].Line;
}

/// <summary>A cell over more than one row or column.</summary>
public readonly record struct CellSpan(int Row, int Column, int Rows, int Columns);
