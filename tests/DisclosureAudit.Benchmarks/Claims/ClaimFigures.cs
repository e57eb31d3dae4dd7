using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Report;
using DisclosureAudit.Rules.Claims;

namespace DisclosureAudit.Benchmarks.Claims;

/// <summary>What became of the numbers in the sentences of the documents of one form.</summary>
internal sealed class ClaimFigures(string family)
{
    private int documents;
    private int tokens;
    private int amounts;
    private int bound;
    private int inSentence;
    private int rates;
    private int ratesChecked;
    private int flagged;

    public const string Head = "family                 documents  tokens  amounts  bound %  in own sentence %  not assessable %  percentages  checked %  not assessable %  flagged";

    /// <param name="printed">Amounts and percentages that the text prints.</param>
    public void Add(int printed, AuditedDocument document, Func<NarrativeParagraph, bool> isAsked)
    {
        documents++;
        tokens += printed;
        foreach (var checks in document.Result!.Claims.GroupBy(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance).Where(checks => isAsked(checks.Key.Paragraph)))
        {
            var asked = checks.Where(check => check.Outcome.Verdict != Verdict.NotAssessable && !(check.IsRemark || check.LawId == ComponentClaims.LawId)).ToList();
            if (checks.Key.Number is { Kind: NumberKind.Amount })
            {
                amounts++;
                bound += asked.Any(check => check.Cells.Count > 0) ? 1 : 0;
                inSentence += asked.All(check => check.Cells.Count == 0) && asked.Count > 0 ? 1 : 0;
            }

            if (checks.Key.Rate is not null)
            {
                rates++;
                ratesChecked += asked.Any(check => check.Computed is not null) ? 1 : 0;
            }

            flagged += asked.Any(check => check.Outcome.Verdict is Verdict.Error or Verdict.ErrorLastDigit or Verdict.BaseZero or Verdict.Violated) ? 1 : 0;
        }
    }

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{family,-22} {documents,9}  {tokens,6}  {amounts,7}  {Percent(bound, amounts),7:F1}  {Percent(inSentence, amounts),17:F1}  {Percent(amounts - bound - inSentence, amounts),16:F1}  {rates,11}  {Percent(ratesChecked, rates),9:F1}  {Percent(rates - ratesChecked, rates),16:F1}  {flagged,7}"));

    private static decimal Percent(int part, int whole) => whole == 0 ? 0m : 100m * part / whole;
}
