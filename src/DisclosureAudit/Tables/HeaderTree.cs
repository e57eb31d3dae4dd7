using System.Buffers;
using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Tables;

/// <summary>Finds the header rows of a grid and resolves their spans to one path for each column.</summary>
public static class HeaderTree
{
    private static readonly string[] IndexWords = ["栏次", "序号", "行次", "甲", "乙", "丙"];
    private static readonly SearchValues<char> IndexSigns = SearchValues.Create("0123456789=+-＋－");
    private const string Numerals = "一二三四五六七八九十";
    private static readonly string[] TotalLabels = ["合计", "总计", "部门合计", "本年收入合计"];

    /// <summary>
    /// How many rows from the top are header: down to the row in which the last column gets a name, never past a row
    /// that is data (amounts, a code, a total label, a numbered line).
    /// </summary>
    public static int Height(IReadOnlyList<GridRow> rows)
    {
        var named = new bool[rows[0].Cells.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsData(rows[i]))
            {
                return i;
            }

            for (var column = 0; column < named.Length; column++)
            {
                named[column] |= rows[i].Cells[column].Length > 0;
            }

            if (named.All(name => name))
            {
                return i + 1;
            }
        }

        return Math.Min(1, rows.Count);
    }

    /// <summary>
    /// A blank cell continues the cell to its left as long as both stand under one parent; in the last row a blank
    /// means that the cell above reaches down.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Paths(IReadOnlyList<GridRow> header)
    {
        if (header.Count == 0)
        {
            return [];
        }

        var width = header[0].Cells.Count;
        var paths = Enumerable.Range(0, width).Select(_ => new List<string>()).ToArray();
        var joined = new bool[width];
        for (var column = 1; column < width; column++)
        {
            joined[column] = true;
        }

        for (var level = 0; level < header.Count; level++)
        {
            var isLast = level == header.Count - 1;
            var current = "";
            for (var column = 0; column < width; column++)
            {
                var text = PrintedName.Squeeze(header[level].Cells[column]);
                var continues = text.Length == 0 && joined[column] && (!isLast || level == 0);
                current = continues ? current : text;
                if (current.Length > 0)
                {
                    paths[column].Add(current);
                }

                joined[column] &= continues && current.Length > 0;
            }
        }

        return paths;
    }

    /// <summary>The row “1 2 3 4 5” that numbers the columns, also “甲 1 2 …”, “栏次 1=2+3 2 3”.</summary>
    public static bool IsIndexRow(GridRow row)
    {
        var expected = 1;
        foreach (var printed in row.Cells)
        {
            var cell = PrintedName.Squeeze(printed);
            if (cell.Length == 0 || IsStars(cell) || IndexWords.Contains(cell, StringComparer.Ordinal))
            {
                continue;
            }

            if (IndexNumber(cell) != expected)
            {
                return false;
            }

            expected++;
        }

        // A table with a single column of amounts has one number, behind the word for such a row or beside stars.
        return expected > 2
            || (expected == 2 && row.Cells.Select(PrintedName.Squeeze).Any(cell => cell == IndexWords[0] || IsStars(cell)))
            || (row.Cells.Count > 1 && row.Cells.All(cell => IsStars(PrintedName.Squeeze(cell))));
    }

    private static bool IsStars(string cell) => cell is "*" or "**" or "***";

    // “3”, or “1=2+3” for a column that is computed.
    private static int? IndexNumber(string cell)
    {
        var number = cell.AsSpan(0, cell.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0 ? equals : cell.Length);
        return number.Length is 1 or 2
            && !cell.AsSpan().ContainsAnyExcept(IndexSigns)
            && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? index
                : null;
    }

    internal static bool IsData(GridRow row)
    {
        var first = PrintedName.Squeeze(row.Cells[0]);
        return IsIndexRow(row)
            || AccountCode.TryRead(first, out _)
            || (IsTotal(row) && !IsNames(row))
            || IsNumbered(first)
            || row.Cells.Skip(1).Any(IsAmount);
    }

    /// <summary>Whether each column has a cell of its own, or one to its left that reaches over it.</summary>
    internal static bool NamesEveryColumn(IReadOnlyList<GridRow> header) =>
        header.Count > 0 && Enumerable.Range(0, header[0].Cells.Count).All(column => header.Any(row => row.Cells[column].Length > 0));

    // “合计 | 基本支出 | 项目支出”: the first column is the total, and nothing of the row is an amount.
    private static bool IsNames(GridRow row)
    {
        var filled = row.Cells.Where(cell => cell.Length > 0).ToList();
        return filled.TrueForAll(cell => CellReader.Read(cell, AmountUnit.Yuan).State == CellState.Text)
            && filled.Count(cell => !IsTotalLabel(cell)) > 1;
    }

    internal static bool IsTotal(GridRow row) => IsTotalLabel(row.Cells[0]);

    // What comes in this year, to which what is left of last year is added.
    internal static bool IsPartTotal(GridRow row) => PrintedName.Squeeze(row.Cells[0]) == TotalLabels[^1];

    internal static bool IsTotalLabel(string cell) => TotalLabels.Contains(PrintedName.Squeeze(cell), StringComparer.Ordinal);

    // 一、 to 三十一、, and ①
    internal static bool IsNumbered(string label) =>
        label is [>= '①' and <= '⑳', ..] || label.AsSpan().IndexOfAnyExcept(Numerals) is > 0 and <= 3 and var end && label[end] == '、';

    // A year standing alone is a header, every other number is an amount.
    private static bool IsAmount(string cell)
    {
        var value = CellReader.Read(cell, AmountUnit.Yuan);
        return value is { State: CellState.Amount, Amount: { } amount }
            && !(amount.Decimals == 0 && amount.Value is >= 1990 and <= 2100);
    }
}
