using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>
/// Reads a row of indicators: by the columns of their heads, or, where cells have moved, by the order of the cells that hold
/// something, if the names of the levels leave one way to read them. A row that can be read in no way, or in more, is not read.
/// </summary>
internal sealed class IndicatorRowReader(SheetWords words, IndicatorColumns columns, SheetRow heads)
{
    private readonly IndicatorColumns narrowed = columns.Narrowed(heads);

    public IndicatorRow? Read(SheetRow row) =>
        ByColumns(row, columns, mayLackValue: false)
        ?? ByColumns(row, narrowed, mayLackValue: false)
        ?? (columns.Others.Count == 0 ? ByOrder(row) : ByColumns(row, columns, mayLackValue: true));

    /// <summary>Whether the row has a whole indicator, name and value.</summary>
    public bool IsWhole(SheetRow row) => Read(row)?.Sides.Any(side => side is { Level3.Length: > 0, Value: not null }) == true;

    private IndicatorRow? ByColumns(SheetRow row, IndicatorColumns where, bool mayLackValue)
    {
        if (row.Filled is [.., var last] && last >= where.Width)
        {
            return null;
        }

        var lead = where.Sides[0].Level2;
        var level1 = row.Filled.TakeWhile(column => column < lead).Select(column => words.First(row.Folded[column])).LastOrDefault(level => level is not null)?.Name ?? "";
        var inSides = where.Sides.SelectMany(side => new[] { side.Level2, side.Level3, side.Value }).ToHashSet();
        if (row.Filled.Any(column => column < lead ? !IsLead(row, column, lead) : !inSides.Contains(column) && !where.Others.Contains(column)))
        {
            return null;
        }

        var sides = where.Sides.Select(side => (Level2: CellOf(row, side.Level2), Level3: CellOf(row, side.Level3), Value: CellOf(row, side.Value))).ToList();
        var fits = sides.TrueForAll(side =>
            (side.Level2.Length == 0 || words.Second(PrintedName.Fold(side.Level2)) is not null)
            && (side.Level2.Length == 0) == (sides[0].Level2.Length == 0)
            && ((side.Level3.Length == 0) == (side.Value.Length == 0) || (mayLackValue && side.Value.Length == 0))
            && (side.Level2.Length > 0 ? !HasValueSign(side.Level3) : IsName(side.Level3))
            && !IsLevel(side.Value));
        return fits ? new IndicatorRow(level1, sides.ConvertAll(side => (side.Level2, side.Level3, Lost(side.Value, side.Level3)))) : null;
    }

    // What stands left of the second level: the first, the label of the whole list, or a part of either that a page end has cut off.
    private bool IsLead(SheetRow row, int column, int level2) =>
        words.First(row.Folded[column]) is not null
        || words.Outer(row.Folded[column]) is not null
        || (level2 < row.Cells.Count && words.Second(row.Folded[level2]) is not null && words.Second(row.Folded[column]) is null);

    private IndicatorRow? ByOrder(SheetRow row)
    {
        var cells = row.Filled.Select(column => row.Cells[column]).ToList();
        if (cells.Count > 0 && words.Outer(PrintedName.Fold(cells[0])) is not null)
        {
            cells.RemoveAt(0);
        }

        var level1 = "";
        if (cells.Count > 0 && words.First(PrintedName.Fold(cells[0])) is { } first && (!IsSecond(cells[0]) || (cells.Count > 1 && IsSecond(cells[1]))))
        {
            level1 = first.Name;
            cells.RemoveAt(0);
        }

        var sides = Groups(cells)?.Select(SideOf).ToList();
        return sides?.TrueForAll(side => side is not null) == true ? new IndicatorRow(level1, sides.ConvertAll(side => side!.Value)) : null;
    }

    // The cells of each side, its second level first (empty where the row prints none).
    private List<List<string>>? Groups(List<string> cells)
    {
        var seconds = Enumerable.Range(0, cells.Count).Where(i => IsSecond(cells[i])).ToList();
        return (columns.Sides.Count, seconds) switch
        {
            (1, []) => [["", .. cells]],
            (1, [0]) => [cells],
            (2, []) when cells.Count == 4 => [["", .. cells[..2]], ["", .. cells[2..]]],
            (2, [0, var second]) => [cells[..second], cells[second..]],
            _ => null,
        };
    }

    private (string Level2, string Level3, string? Value)? SideOf(List<string> cells) => cells switch
    {
        [var level2] when level2.Length > 0 => (level2, "", ""),
        [var level2, var name] when IsName(name) => (level2, name, null),
        [var level2, var name, var value] when IsName(name) && !IsLevel(value) => (level2, name, value),
        _ => null,
    };

    private bool IsName(string cell) => !IsLevel(cell) && !HasValueSign(cell);

    private bool HasValueSign(string cell) => words.HasValueSign(PrintedName.Fold(cell));

    private bool IsLevel(string cell) => PrintedName.Fold(cell) is var folded && (words.First(folded) is not null || words.Second(folded) is not null);

    private bool IsSecond(string cell) => words.Second(PrintedName.Fold(cell)) is not null;

    private static string? Lost(string value, string name) => value.Length == 0 && name.Length > 0 ? null : value;

    private static string CellOf(SheetRow row, int column) => column < row.Cells.Count ? row.Cells[column] : "";
}
