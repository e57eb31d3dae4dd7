using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>The code is one of the functional classification as real documents print it.</summary>
public sealed class CodeKnown : ICodeRule
{
    public string LawId => "code-known";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, row) in CodedTables.RowsOf(document))
        {
            yield return codes.Functional(row.Code!.Value) is null ? CodeResult.Break(table, row, null) : CodeResult.Pass(table, row);
        }
    }
}
