using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules;

/// <summary>Counts what a law did in one document; every outcome is counted once.</summary>
public sealed class CoverageCounter(string ruleId)
{
    private readonly SortedDictionary<string, int> reasons = new(StringComparer.Ordinal);
    private int exact;
    private int rounding;
    private int flagged;
    private int notAssessable;

    public void Count(Outcome outcome, string identity)
    {
        switch (outcome.Verdict)
        {
            case Verdict.Exact:
                exact++;
                break;
            case Verdict.NotAssessable:
                notAssessable++;
                AddReason(identity.Length == 0 ? outcome.Reason : $"{outcome.Reason}({identity})");
                break;
            case Verdict.Error or Verdict.ErrorLastDigit or Verdict.BaseZero or Verdict.Violated:
                flagged++;
                break;
            default:
                rounding++;
                break;
        }
    }

    /// <summary>Says why a law had nothing to ask, where it had nothing.</summary>
    public CoverageRow ToRow(string whyNothing)
    {
        if (exact + rounding + flagged + notAssessable == 0)
        {
            AddReason(whyNothing);
        }

        return new CoverageRow(ruleId, exact, rounding, flagged, notAssessable, reasons);
    }

    private void AddReason(string reason) => reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
}
