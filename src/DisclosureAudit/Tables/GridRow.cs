using DisclosureAudit.Findings;

namespace DisclosureAudit.Tables;

/// <summary>One printed row, its cells by column; the line is the first source line of the row.</summary>
/// <param name="Doubt">Why the cells may stand in other columns than they did in print; empty when they do not.</param>
public sealed record GridRow(int Line, IReadOnlyList<string> Cells, string Doubt = "")
{
    /// <summary>The page of a PDF it stands on, from 1; null in a text.</summary>
    public int? Page { get; init; }

    /// <summary>For each cell its box and doubt; empty for the rows of a text.</summary>
    public IReadOnlyList<CellMark> Marks { get; init; } = [];

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>Where a cell stands on its page.</summary>
/// <param name="Doubt">Why its text may not be what is printed; empty when it is.</param>
/// <param name="IsFull">Its last line reaches to the right border: the text may go on elsewhere.</param>
public readonly record struct CellMark(Box Box, string Doubt, bool IsFull = false);
