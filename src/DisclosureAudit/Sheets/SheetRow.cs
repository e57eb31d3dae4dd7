using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>A printed row of a sheet.</summary>
/// <param name="isAfterCut">A page end or a stamp stands between it and the row above.</param>
internal sealed class SheetRow(IReadOnlyList<string> cells, SheetPlace place, bool isAfterCut)
{
    public IReadOnlyList<string> Cells { get; } = cells;
    public SheetPlace Place { get; } = place;

    /// <summary>Where the cell of a text stands that is the first behind a column, or one of several that say the same.</summary>
    public SheetPlace PlaceOf(string text, int behind = -1, int among = 0) =>
        Filled.Where(column => column > behind && Cells[column] == text).Skip(among).Select(column => (int?)column).FirstOrDefault() is { } cell ? Place with { Cell = cell } : Place;

    public bool IsAfterCut { get; } = isAfterCut;

    /// <summary>The cells as names are compared.</summary>
    public IReadOnlyList<string> Folded { get; } = cells.Select(PrintedName.Fold).ToList();

    /// <summary>The columns of the cells that hold something, from the left.</summary>
    public IReadOnlyList<int> Filled { get; } = Enumerable.Range(0, cells.Count).Where(column => cells[column].Length > 0).ToList();
}
