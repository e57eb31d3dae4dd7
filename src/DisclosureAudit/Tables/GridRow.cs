namespace DisclosureAudit.Tables;

/// <summary>One printed row, its cells by column; the line is the first source line of the row.</summary>
/// <param name="Doubt">Why the cells may stand in other columns than they did in print; empty when they do not.</param>
public sealed record GridRow(int Line, IReadOnlyList<string> Cells, string Doubt = "")
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
