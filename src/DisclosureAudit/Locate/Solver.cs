using DisclosureAudit.Amounts;

namespace DisclosureAudit.Locate;

/// <summary>Finds the value of one fact that makes an equation hold, all others given.</summary>
internal static class Solver
{
    // A sum or tie is solved by the first step, a rate by the third at the latest.
    private const int MostSteps = 4;

    // Beyond it no amount is meant, and the next step could overflow.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const decimal Smallest = 0.000_000_001m;

    /// <returns>The value on the fact's own step; null where none was found.</returns>
    public static decimal? Solve(Equation equation, Fact fact, IReadOnlyDictionary<Fact, decimal> changes, Trials trials)
    {
        var values = new Dictionary<Fact, decimal>(changes);
        var at = values.GetValueOrDefault(fact, fact.Value);
        for (var step = 0; step < MostSteps && !trials.AreOver; step++)
        {
            var (here, beside) = (ResidueAt(at), ResidueAt(at + fact.Step));
            trials.Add();
            if (here is not { } residue || beside is not { } next || Math.Abs(next - residue) < Smallest || Math.Abs(residue) > Largest)
            {
                return null;
            }

            var root = at - (residue / (next - residue) * fact.Step);
            if (Math.Abs(root) > Largest)
            {
                return null;
            }

            at = Math.Round(root / fact.Step, MidpointRounding.AwayFromZero) * fact.Step;
            values[fact] = at;
            if (!Equation.Fails(equation.Ask(values)))
            {
                return at;
            }
        }

        return null;

        decimal? ResidueAt(decimal value)
        {
            trials.Ask(equation);
            values[fact] = value;
            return equation.Ask(values) is { Verdict: not (Verdict.NotAssessable or Verdict.BaseZero or Verdict.Violated) } outcome ? outcome.ResidueUnits : null;
        }
    }
}
