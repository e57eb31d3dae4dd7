using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Joins a row that a page end cuts: some lines of its cells stand on one page, the rest on the next. Where both pages
/// show something of a cell, what the whole says is in doubt.
/// </summary>
internal static class CutRow
{
    /// <summary>Why a cell is in doubt: it was put together from two pages.</summary>
    public const string Doubt = "row_cut";

    private const int FewestItems = 3;

    /// <param name="isOpen">No border is drawn at the end of the one page nor at the head of the next.</param>
    public static IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows, IReadOnlyList<GridRow> rest, bool isHeader, bool isOpen) =>
        rows.Count > 0 && rest.Count > 0 && (isOpen || (isHeader ? !rest[0].IsBlank && !HeaderTree.IsData(rest[0]) && GoesOnWithCells(rows[^1], rest[0]) : IsCut(rows, rest[0])))
            ? [.. rows.SkipLast(1), Join(rows[^1], rest[0]), .. rest.Skip(1)]
            : [.. rows, .. rest.Skip(rest.Count > 0 && IsLeftOver(rows, rest[0]) ? 1 : 0)];

    // Of a row that is cut behind its last line of text only empty cells are left.
    private static bool IsLeftOver(IReadOnlyList<GridRow> rows, GridRow lower) => lower.IsBlank && rows.Any(row => !row.IsBlank) && !rows.Any(row => row.IsBlank);

    private static GridRow Join(GridRow upper, GridRow lower) => upper with
    {
        Cells = upper.Cells.Zip(lower.Cells, (one, other) => one + other).ToList(),
        Marks = upper.Marks.Select((mark, column) => (upper.Cells[column].Length, lower.Cells[column].Length) switch
        {
            ( > 0, > 0) => mark with { Doubt = Doubt },
            (0, > 0) => lower.Marks[column],
            _ => mark,
        }).ToList(),
    };

    // A row without any of the names that every row of the table has is no row; nor is one of names alone in a table
    // of which every other row has more.
    private static bool IsCut(IReadOnlyList<GridRow> rows, GridRow lower)
    {
        var upper = rows[^1];
        if (lower.IsBlank || upper.IsBlank)
        {
            return false;
        }

        if (IsNextItem(rows, lower))
        {
            return false;
        }

        return LacksNames(rows, lower) || GoesOnWithCells(upper, lower) || HasNamesAlone(lower) != HasNamesAlone(upper) && !rows.SkipLast(1).Any(HasNamesAlone) && !HeaderTree.IsData(Poorer(upper, lower)) && MayGoOn(upper, lower);
    }

    // Words go on behind a page end only where they had filled their line: 年终结转结余 in the middle of its cell is whole.
    private static bool MayGoOn(GridRow upper, GridRow lower) =>
        Enumerable.Range(0, upper.Cells.Count).All(column => upper.Cells[column].Length == 0 || lower.Cells[column].Length == 0 || upper.Marks[column].IsFull);

    // 十九、 below rows that are numbered likewise.
    private static bool IsNextItem(IReadOnlyList<GridRow> rows, GridRow lower) =>
        lower.Cells.Index().Any(cell => HeaderTree.IsNumbered(cell.Item) && rows.Count(row => HeaderTree.IsNumbered(row.Cells[cell.Index])) >= FewestItems);

    // One page shows fewer cells of the row than the other, and both something of the tallest alone: words that fill it
    // to the right border on the upper page, and more words on the lower one.
    private static bool GoesOnWithCells(GridRow upper, GridRow lower) =>
        (IsPartOf(lower, upper) || IsPartOf(upper, lower))
        && Enumerable.Range(0, upper.Cells.Count).Where(column => upper.Cells[column].Length > 0 && lower.Cells[column].Length > 0).ToList() is [var tallest]
        && upper.Marks[tallest].IsFull
        && IsWords(upper.Cells[tallest])
        && IsWords(lower.Cells[tallest]);

    private static bool IsPartOf(GridRow fewer, GridRow more)
    {
        var pairs = fewer.Cells.Zip(more.Cells).ToList();
        return pairs.TrueForAll(pair => pair.First.Length == 0 || pair.Second.Length > 0)
            && (pairs.Exists(pair => pair.First.Length == 0 && pair.Second.Length > 0) || pairs.Count(pair => pair.First.Length > 0) == 1);
    }

    private static GridRow Poorer(GridRow one, GridRow other) => HasNamesAlone(one) ? one : other;

    private static bool LacksNames(IReadOnlyList<GridRow> rows, GridRow lower)
    {
        var named = Enumerable.Range(0, lower.Cells.Count).Where(column => rows.All(row => Is(row.Cells[column], CellState.Text))).ToList();
        return named.Count > 0
            && named.TrueForAll(column => lower.Cells[column].Length == 0)
            && !lower.Cells.Any(HeaderTree.IsTotalLabel)
            && rows[^1].Cells.Zip(lower.Cells).All(pair => pair.First.Length == 0 || pair.Second.Length == 0 || !Is(pair.Second, CellState.Amount) || Is(pair.First + pair.Second, CellState.Amount));
    }

    private static bool HasNamesAlone(GridRow row) => !row.IsBlank && row.Cells.All(cell => cell.Length == 0 || Is(cell, CellState.Text));

    private static bool IsWords(string cell) => CellReader.Read(cell, AmountUnit.Yuan).State is CellState.Text or CellState.Unreadable;

    private static bool Is(string cell, CellState state) => CellReader.Read(cell, AmountUnit.Yuan).State == state;
}
