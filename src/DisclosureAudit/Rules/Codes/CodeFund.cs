using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>An account of one budget does not stand in the table of another: no 201 among the state capital expenditure.</summary>
public sealed class CodeFund : ICodeRule
{
    public string LawId => "code-fund";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, rows) in CodedTables.Of(document))
        {
            if (table.Template!.Fund is not { } fund)
            {
                continue;
            }

            foreach (var row in rows)
            {
                yield return codes.LineOf(row.Code!.Value) switch
                {
                    null => CodeResult.Skip(table, row, "class_unknown"),
                    var line when line.BudgetKinds.Any(kind => kind.StartsWith(fund, StringComparison.Ordinal)) => CodeResult.Pass(table, row),
                    var line => CodeResult.Break(table, row, null, ("line", line.Name)),
                };
            }
        }
    }
}
