using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>Codes go up from row to row; a shorter code stands before those that begin with it.</summary>
public sealed class CodeOrder : ICodeRule
{
    public string LawId => "code-order";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, rows) in CodedTables.Of(document))
        {
            var listsUnits = CodedTables.ListsUnits(rows);
            foreach (var (above, row) in rows.Zip(rows.Skip(1)))
            {
                yield return (listsUnits, string.CompareOrdinal(above.Code!.Value.Digits, row.Code!.Value.Digits)) switch
                {
                    (true, _) => CodeResult.Skip(table, row, "lists_units"),
                    (_, <= 0) => CodeResult.Pass(table, row),
                    _ => CodeResult.Break(table, row, null, ("above", above.Code!.Value.Digits)),
                };
            }
        }
    }
}
