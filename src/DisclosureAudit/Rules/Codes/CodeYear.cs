using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>The classification changes by year: a code is at home in a year at most one away from one it was seen in.</summary>
public sealed class CodeYear : ICodeRule
{
    public string LawId => "code-year";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var (table, row) in CodedTables.RowsOf(document))
        {
            yield return (codes.Functional(row.Code!.Value), document.Facts.Year) switch
            {
                (null, _) => CodeResult.Skip(table, row, "code_unknown"),
                ({ YearsSeen: [] }, _) => CodeResult.Skip(table, row, "years_unknown"),
                (_, null) => CodeResult.Skip(table, row, "year_unknown"),
                ({ } known, { } year) when known.SeenNear(year) => CodeResult.Pass(table, row),
                ({ } known, _) => CodeResult.Break(table, row, null, ("years", string.Join('、', known.YearsSeen))),
            };
        }
    }
}
