using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Sheets;

/// <summary>The columns of a table that lists the indicators of many projects; −1 for one that it has not.</summary>
/// <param name="FirstRow">The first below the heads.</param>
internal sealed record SheetListColumns(int FirstRow, int Project, int Total, int Goal, int Level1, int Level2, int Level3, int Sign, int Value, int Unit)
{
    // The head of the indicators stands in the last of these.
    private const int MostHeadRows = 4;

    /// <returns>Null where the rows are no such table.</returns>
    public static SheetListColumns? Of(IReadOnlyList<SheetRow> rows, SheetWords words)
    {
        var last = rows.Take(MostHeadRows).ToList().FindIndex(row => IndicatorColumns.Of(row, words) is { Sides.Count: 1 });
        if (last < 0)
        {
            return null;
        }

        // A project's name stands in the head of a single sheet too, but not beside the head of a column of goals.
        if (!rows.Take(last + 1).Any(row => Finds(row, words.List.Project) && Finds(row, words.List.Goal)))
        {
            return null;
        }

        return new SheetListColumns(last + 1, Find(words.List.Project), Find(words.List.Total), Find(words.List.Goal), Find(words.Level1), Find(words.Level2), Find(words.Level3), Find(words.List.Sign), Find(words.Value), Find(words.List.Unit));

        int Find(Regex head) => rows.Take(last + 1).SelectMany(row => row.Filled.Where(column => IsHead(row, column, head))).DefaultIfEmpty(-1).First();
    }

    private static bool Finds(SheetRow row, Regex head) => row.Filled.Any(column => IsHead(row, column, head));

    private static bool IsHead(SheetRow row, int column, Regex head) => row.Folded[column].Length <= SheetWords.LongestName && head.IsMatch(row.Folded[column]);
}
