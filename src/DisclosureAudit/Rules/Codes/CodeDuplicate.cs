using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>A code stands once in a table, unless the table lists unit after unit.</summary>
public sealed class CodeDuplicate : ICodeRule
{
    public string LawId => "code-duplicate";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, rows) in CodedTables.Of(document))
        {
            var listsUnits = CodedTables.ListsUnits(rows);
            var seen = new Dictionary<AccountCode, TableRow>();
            foreach (var row in rows)
            {
                yield return listsUnits ? CodeResult.Skip(table, row, "lists_units")
                    : seen.TryAdd(row.Code!.Value, row) ? CodeResult.Pass(table, row)
                    : seen[row.Code.Value].Doubt is { Length: > 0 } doubt ? CodeResult.Skip(table, row, doubt)
                    : CodeResult.Break(table, row, null, ("first_line", seen[row.Code.Value].HeadPlace(table.Id).At));
            }
        }
    }
}
