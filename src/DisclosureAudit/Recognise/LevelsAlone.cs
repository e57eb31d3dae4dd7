using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// A column of codes in which 款 stand with their own two digits alone, between whole 类 and 项: 208, 05, 2080505. The
/// code below tells whether two digits are meant so.
/// </summary>
public sealed class LevelsAlone
{
    private const int ClassDigits = 3;
    private const int LevelDigits = 2;
    private readonly Dictionary<int, string> whole = [];

    public LevelsAlone(IReadOnlyList<GridRow> rows, IReadOnlyList<TableColumn> codeColumns)
    {
        if (codeColumns is not [var column])
        {
            return;
        }

        var codes = rows.Select(row => PrintedName.Squeeze(row.Cells[column.Index])).ToList();
        var above = "";
        for (var i = 0; i < rows.Count; i++)
        {
            var isAlone = codes[i].Length == LevelDigits && codes[i].All(char.IsAsciiDigit);
            if (isAlone && above.Length > 0 && i + 1 < rows.Count && IsBelow(codes[i + 1], above + codes[i]))
            {
                whole[i + 1] = above + codes[i];
            }
            else if (codes[i].Length is ClassDigits or ClassDigits + LevelDigits or ClassDigits + LevelDigits + LevelDigits)
            {
                above = codes[i][..ClassDigits];
            }
        }
    }

    /// <summary>The whole code of the row, counted from 1; null where the row prints it itself.</summary>
    public string? WholeOf(int row) => whole.GetValueOrDefault(row);

    private static bool IsBelow(string code, string section) => code.Length > section.Length && code.StartsWith(section, StringComparison.Ordinal);
}
