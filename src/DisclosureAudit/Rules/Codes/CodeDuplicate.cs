using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>
/// A code stands once in a table, unless the table lists unit after unit; with other accounts beside it (功能科目 and
/// 经济科目 in one row) it is another line.
/// </summary>
public sealed class CodeDuplicate : ICodeRule
{
    public string LawId => "code-duplicate";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, rows) in CodedTables.Of(document))
        {
            var listsUnits = CodedTables.ListsUnits(rows);
            var seen = new Dictionary<(AccountCode, string), TableRow>();
            foreach (var row in rows)
            {
                var line = (row.Code!.Value, string.Join('|', row.Cells.Values.Where(cell => cell.State == CellState.Text).Select(cell => PrintedName.Fold(cell.Raw))));
                yield return listsUnits ? CodeResult.Skip(table, row, "lists_units")
                    : seen.TryAdd(line, row) ? CodeResult.Pass(table, row)
                    : seen[line].Doubt is { Length: > 0 } doubt ? CodeResult.Skip(table, row, doubt)
                    : CodeResult.Break(table, row, null, ("first_line", seen[line].HeadPlace(table.Id).At));
            }
        }
    }
}
