namespace DisclosureAudit.Sheets;

/// <summary>A row of indicators read: what it prints of the levels, and a name and value for each side.</summary>
/// <param name="Level1">The name of the data; empty where the row prints none.</param>
/// <param name="Sides">From the left; empty texts where a side has no indicator, a null value where it is lost.</param>
internal sealed record IndicatorRow(string Level1, IReadOnlyList<(string Level2, string Level3, string? Value)> Sides);
