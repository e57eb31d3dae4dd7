using DisclosureAudit.Amounts;

namespace DisclosureAudit.Rules;

/// <summary>Believes of several readings the first that the table itself bears out; else none, and says so.</summary>
internal sealed class GenericProof(EquationJudge judge)
{
    private const string Unproven = "parts_unproven";

    /// <returns>The equations of the reading believed; with the reason for which one may not be asked, else empty.</returns>
    public IEnumerable<(EquationInstance Instance, string Obstacle)> Choose(IReadOnlyList<GenericClaim> readings)
    {
        foreach (var reading in readings)
        {
            if (reading.Obstacle.Length > 0)
            {
                return reading.Instances.Select(instance => (instance, reading.Obstacle));
            }

            var judged = Judge(reading.Instances);
            var (holding, broken) = Evidence(judged);
            var (holdingToo, brokenToo) = Evidence(Judge(reading.Support));
            if (reading.IsProvenBy(holding.Count + holdingToo.Count, broken + brokenToo))
            {
                return judged.Select(pair => (pair.Instance, pair.Outcome is { Verdict: Verdict.Error } ? reading.Objection(pair.Instance, holding) : ""));
            }
        }

        return readings[0].Instances.Select(instance => (instance, Unproven));
    }

    private List<(EquationInstance Instance, Outcome? Outcome)> Judge(IReadOnlyList<EquationInstance> instances) =>
        instances.Select(instance => (instance, judge.Judge(instance))).ToList();

    private static (List<EquationInstance> Holding, int Broken) Evidence(List<(EquationInstance Instance, Outcome? Outcome)> judged)
    {
        var telling = judged.Where(pair => pair.Outcome is { Verdict: not Verdict.NotAssessable } && Tells(pair.Instance)).ToList();
        var holding = telling.Where(pair => pair.Outcome!.Verdict != Verdict.Error).Select(pair => pair.Instance).ToList();
        return (holding, telling.Count - holding.Count);
    }

    // Zeros prove nothing, nor does a row that may have been misread.
    private static bool Tells(EquationInstance instance) =>
        instance.Terms.Any(term => term is { IsPrinted: true, Cell.Amount.IsZero: false }) && !instance.Terms.Any(term => GenericDoubt.Of(term).Length > 0);
}
