using System.Globalization;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;
using DisclosureAudit.Rules.Documents;

namespace DisclosureAudit.Benchmarks.Families;

/// <summary>What became of the documents of one form.</summary>
internal sealed class FamilyFigures(string family, RuleBook rules)
{
    private readonly RunCounts counts = new();
    private int listed;
    private int found;
    private int explained;
    private int closed;
    private int flagged;
    private int flaggedTrue;
    private int suspects;
    private int falseAlarms;

    public const string Head = "family                 documents  listed  found  explained  assessable  closed  true breaks  closure %  suspect %  amounts  in a check %  errors  warnings  infos  false";

    /// <param name="listedTables">The document's line on the tables that its contents name, other files of the folder seen.</param>
    public void Add(AuditedDocument document, CoverageRow? listedTables, Adjudication adjudication)
    {
        counts.Add(document);
        listed += listedTables?.Instances ?? 0;
        found += listedTables?.Exact ?? 0;
        explained += listedTables?.Reasons.Where(reason => listedTables.Instances > 0 && !reason.Key.StartsWith(ListedTables.NoTableHere, StringComparison.Ordinal)).Sum(reason => reason.Value) ?? 0;
        foreach (var row in document.Result?.Coverage.Where(row => IsArithmetic(row.RuleId)) ?? [])
        {
            closed += row.Exact + row.Rounding;
            flagged += row.Flagged;
        }

        foreach (var finding in document.Findings)
        {
            var isTrue = adjudication.IsTrue(document.Source!.Sha256, finding);
            flaggedTrue += isTrue && IsArithmetic(finding.RuleId) && IsFlagged(finding) ? 1 : 0;
            suspects += finding.Origin == Origin.ExtractionSuspect ? 1 : 0;
            falseAlarms += !isTrue && finding.Severity > Severity.Info ? 1 : 0;
        }
    }

    public void Print()
    {
        var assessable = closed + flagged;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{family,-22} {counts.Documents,9}  {listed,6}  {found,5}  {explained,9}  {assessable,10}  {closed,6}  {flaggedTrue,11}  {Percent(closed, assessable - flaggedTrue),9:F2}  {100m - Percent(assessable - suspects, assessable),9:F2}  {counts.Amounts,7}  {Percent(counts.AmountsChecked, counts.Amounts),12:F2}  {counts.Errors,6}  {counts.Warnings,8}  {counts.Infos,5}  {falseAlarms,5}"));
    }

    private bool IsArithmetic(string law) => rules.Laws.First(known => known.Id == law).Check != LawCheck.Code;

    // An order of aggregation or a shown rounding is no break.
    private static bool IsFlagged(Finding finding) => finding.Verdict is Amounts.Verdict.Error or Amounts.Verdict.ErrorLastDigit or Amounts.Verdict.BaseZero or Amounts.Verdict.Violated;

    private static decimal Percent(int part, int whole) => whole == 0 ? 100m : 100m * part / whole;
}
