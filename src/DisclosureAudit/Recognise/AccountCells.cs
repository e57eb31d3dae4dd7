using System.Text.RegularExpressions;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tables;

namespace DisclosureAudit.Recognise;

/// <summary>
/// A column of accounts whose names run over the line below their cell: “2080506-机关事业单位职业年金” and, in the next
/// row, “缴费支出2080506-机关事业单位职业年金”. What stands before a code belongs to the row above.
/// </summary>
public sealed class AccountCells
{
    private static readonly Regex Overflowing = SafeRegex.Of(@"^([^\d\[【（(]+)((\d{3}|\d{5}|\d{7})[-－—].+)$");
    private readonly Dictionary<int, (string Code, string Name)> mended = [];

    public AccountCells(IReadOnlyList<GridRow> rows, TableColumn column)
    {
        (string Code, string Name) above = ("", "");
        for (var i = 0; i < rows.Count; i++)
        {
            var text = PrintedName.Squeeze(rows[i].Cells[column.Index]);
            var own = AccountCell.Split(text);
            if (above.Code.Length > 0 && Overflowing.Match(text) is { Success: true } match)
            {
                mended[i] = (above.Code, above.Name + match.Groups[1].Value);
                mended[i + 1] = own = AccountCell.Split(match.Groups[2].Value);
            }

            above = own;
        }
    }

    /// <param name="row">Counted from 1.</param>
    /// <returns>Null where the cell is whole as it is printed.</returns>
    public (string Code, string Name)? Of(int row) => mended.TryGetValue(row, out var found) ? found : null;
}
