using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>The code of each row of a table of no known form.</summary>
internal sealed class GenericCode(IReadOnlyList<GridRow> rows, IReadOnlyList<TableColumn> printed, TableWords words)
{
    private readonly List<TableColumn> columns = FirstCode(printed, words);
    private readonly LevelsAlone levelsAlone = new(rows, FirstCode(printed, words));
    private readonly SplitCode splitCode = new();

    /// <param name="index">The row's number in the table, from 1.</param>
    public string Of(GridRow row, int index) => levelsAlone.WholeOf(index) ?? splitCode.Join(columns.ConvertAll(column => Digits(row.Cells[column.Index])));

    /// <summary>Whether a code cell holds something besides a code (221合计).</summary>
    public bool IsUnreadable(GridRow row) => columns.Any(column => row.Cells[column.Index].Any(char.IsAsciiDigit) && Digits(row.Cells[column.Index]).Length == 0);

    // A row may print a second code (the government's account beside the department's): the first is its own.
    private static List<TableColumn> FirstCode(IReadOnlyList<TableColumn> printed, TableWords words)
    {
        var leaves = printed.Select(column => column.Template!.Headers[0]).ToList();
        var isSpread = leaves.Count > 0 && words.CodeLevels.IsMatch(leaves[0]);
        var next = isSpread ? Enumerable.Range(1, leaves.Count).First(index => index == leaves.Count || leaves[index] == leaves[0] || !words.CodeLevels.IsMatch(leaves[index])) : 1;
        return printed.Take(next).ToList();
    }

    // 合计 in a code column is no code.
    private static string Digits(string cell)
    {
        var text = PrintedName.Squeeze(cell);
        return text.All(char.IsAsciiDigit) ? text : "";
    }
}
