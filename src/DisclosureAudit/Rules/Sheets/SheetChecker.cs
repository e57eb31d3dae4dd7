using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>Asks the laws of performance sheets of all sheets of a document.</summary>
public sealed class SheetChecker(SheetLawWords words)
{
    private static readonly ISheetRule[] Rules =
    [
        new FundSums(), new FundPeriods(), new CostIndicators(), new ProjectTies(), new SheetCounts(), new OverallLists(), new StaffSums(),
        new Products(), new OneAuthority(), new ImpossibleValues(), new TwoTargets(),
    ];

    public IEnumerable<SheetCheck> Check(IReadOnlyList<Sheet> sheets, DocumentFacts document, FactIndex facts, IReadOnlyList<IReadOnlyList<Claim>> claims)
    {
        var context = new SheetContext(sheets, document, facts, claims, words);
        return Rules.SelectMany(rule => rule.Check(context));
    }
}
