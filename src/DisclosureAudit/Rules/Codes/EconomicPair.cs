using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Codes;

/// <summary>
/// The departmental and the governmental economic account beside each other are a pair that real documents print;
/// headings (类) are no accounts and not asked. Advisory, since a department with 行政 and 事业 staff mixes both sets of targets.
/// </summary>
public sealed class EconomicPair : ICodeRule
{
    public string LawId => "economic-pair";

    public IEnumerable<CodeResult> Check(RecognisedDocument document, CodeTables codes)
    {
        foreach (var table in document.Tables.Where(table => table.Template is { } template && template.Rows.Any(row => row.Match == RowMatch.EconomicClass)))
        {
            var government = table.Template!.Columns.FirstOrDefault(column => column.Role == ColumnRole.Text)?.Id;
            foreach (var row in table.Rows.Where(row => government is not null && row.Role != Levels.Class && row[government].State == CellState.Text))
            {
                var printed = PrintedName.Squeeze(row[government!].Raw);
                yield return (codes.IsEconomicName(row.Label), codes.IsGovernmentEconomicName(printed)) switch
                {
                    _ when codes.IsEconomicPair(row.Label, printed) => CodeResult.Pass(table, row),
                    (true, true) => CodeResult.Break(table, row, null, ("government", printed)),
                    _ => CodeResult.Skip(table, row, "name_unknown"),
                };
            }
        }
    }
}
