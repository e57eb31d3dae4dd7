using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>Joins a code that is spread over columns; what a row leaves blank it has from the row above.</summary>
internal sealed class GenericCode(IReadOnlyList<TableColumn> printed, TableWords words)
{
    // A 款 and a 项 have two digits; a spreadsheet that takes them for numbers drops their zero.
    private const int LevelDigits = 2;
    private const int ClassDigits = 3;
    private readonly List<TableColumn> columns = FirstCode(printed, words);
    private readonly string?[] above = new string?[printed.Count];
    private string @class = "";

    public string Of(GridRow row)
    {
        var own = columns.ConvertAll(column => Digits(row.Cells[column.Index])).ToArray();
        var lowest = Array.FindLastIndex(own, digits => digits.Length > 0);
        if (lowest < 0)
        {
            return "";
        }

        for (var level = 0; level < own.Length; level++)
        {
            own[level] = level > lowest ? "" : own[level].Length > 0 ? own[level] : above[level] ?? "";
            above[level] = own[level];
        }

        return own.Length == 1 ? WithClass(own[0]) : string.Concat(own.Select((digits, level) => level > 0 && digits.Length > 0 ? digits.PadLeft(LevelDigits, '0') : digits));
    }

    /// <summary>Whether a code cell holds something besides a code (221合计).</summary>
    public bool IsUnreadable(GridRow row) => columns.Any(column => row.Cells[column.Index].Any(char.IsAsciiDigit) && Digits(row.Cells[column.Index]).Length == 0);

    // 208, 05, 2080505: a 款 that leaves its 类 to the row above.
    private string WithClass(string code)
    {
        @class = code.Length == ClassDigits ? code : @class;
        return code.Length == LevelDigits && @class.Length > 0 ? @class + code : code;
    }

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
