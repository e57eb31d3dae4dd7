using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>A code of the departmental economic classification and the name beside it are a pair of the classification in force since 2018.</summary>
public sealed class CodeEconomic : ICodeRule
{
    private const int FirstYear = 2018;
    private const string Nothing = "—";

    public string LawId => "economic-code";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var table in document.Tables.Where(table => table.Template is { } template && template.Rows.Any(row => row.Match == RowMatch.EconomicCode)))
        {
            foreach (var row in table.Rows.Where(row => row is { Code: not null, HasPrintedCode: true }))
            {
                var name = codes.EconomicNameOf(row.Code!.Value);
                yield return (name, row) switch
                {
                    _ when document.Facts.Year < FirstYear => CodeResult.Skip(table, row, "other_classification"),
                    (_, { Label.Length: 0 }) => CodeResult.Skip(table, row, "name_blank"),
                    // Places number parts of an account of their own: 3021101.
                    _ when row.Code.Value.Level == AccountLevel.Item => CodeResult.Skip(table, row, "own_subdivision"),
                    (null, _) when !codes.IsEconomicName(row.Name) || codes.IsEconomicCode(row.Code.Value) => CodeResult.Skip(table, row, "code_unknown"),
                    _ when name is not null && PrintedName.Fold(name) == row.Name => CodeResult.Pass(table, row),
                    _ => CodeResult.Break(table, row, null, ("known_name", name ?? Nothing)),
                };
            }
        }
    }
}
