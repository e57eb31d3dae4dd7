using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>Asks the laws of performance sheets of all sheets of a document.</summary>
public sealed class SheetChecker(SheetWords sheetWords, SheetLawWords words, NarrativeWords numbers)
{
    // Between a title and its first row: blank lines, the year, the unit, the amount unit.
    private const int MostLeadLines = 10;

    private static readonly ISheetRule[] Rules =
    [
        new FundSums(), new FundPeriods(), new CostIndicators(), new ProjectTies(), new SheetCounts(), new OverallLists(), new StaffSums(),
        new TaskSums(), new OverallTotals(), new ProjectNames(), new ProjectTotals(), new Products(), new ItemSums(), new OneAuthority(), new ImpossibleValues(), new TwoTargets(),
    ];

    public IEnumerable<SheetCheck> Check(IReadOnlyList<Sheet> sheets, DocumentFacts document, FactIndex facts, IReadOnlyList<IReadOnlyList<Claim>> claims, SourceText source)
    {
        var context = new SheetContext(sheets, document, facts, claims, words, numbers, IsWhole(sheets, source));
        return Rules.SelectMany(rule => rule.Check(context));
    }

    // A sheet of a page that was not read, or whose rows were not told apart, is not the publisher's want.
    private bool IsWhole(IReadOnlyList<Sheet> sheets, SourceText source) =>
        source.IsPrinted
            ? source.UnreadPages.Count + source.BrokenPages.Count == 0 && source.Lines.Count(IsTitle) <= sheets.Count
            : !source.Lines.Where(IsTitle).Any(title => RowBehind(source, title) is { } row && !sheets.Any(sheet => sheet.First.Line <= row && row <= sheet.Last.Line));

    // The first row below a title; null where text goes on.
    private static int? RowBehind(SourceText source, SourceLine title) => source.Lines
        .Skip(title.Number)
        .Take(MostLeadLines)
        .SkipWhile(line => !line.IsRow)
        .Select(line => (int?)line.Number)
        .FirstOrDefault();

    private bool IsTitle(SourceLine line) => line.Kind == LineKind.Text && sheetWords.IsTitle(PrintedName.Fold(line.Text));
}
