using DisclosureAudit.Amounts;

namespace DisclosureAudit.Locate;

/// <summary>
/// Finds the value of one fact that makes an equation hold, all others given. What an equation leaves over is linear in a term of a sum
/// and (a·x + b) ÷ (c·x + d) in the base of a rate: two samples tell the root of the one, three that of the other.
/// </summary>
internal static class Solver
{
    // The first step is exact but for rounding.
    private const int MostSteps = 3;

    // Beyond it no amount is meant, and the next step could overflow.
    private const decimal Largest = 1_000_000_000_000_000m;
    private const decimal Smallest = 0.000_000_000_000_000_001m;

    /// <returns>The value on the fact's own step; null where none was found.</returns>
    public static decimal? Solve(Equation equation, Fact fact, IReadOnlyDictionary<Fact, decimal> changes, Trials trials)
    {
        var values = new Dictionary<Fact, decimal>(changes);
        var at = values.GetValueOrDefault(fact, fact.Value);
        for (var step = 0; step < MostSteps && !trials.AreOver; step++)
        {
            trials.Add();
            if (ResidueAt(at) is not { } here || ResidueAt(at + fact.Step) is not { } beside || Math.Abs(beside - here) < Smallest)
            {
                return null;
            }

            if (Root(at, -here / (beside - here)) is { } linear && Holds(linear))
            {
                return linear;
            }

            if (ResidueAt(at + (2m * fact.Step)) is not { } further || Fraction(here, beside, further) is not { } steps || Root(at, steps) is not { } root || root == at)
            {
                return null;
            }

            if (Holds(root))
            {
                return root;
            }

            at = root;
        }

        return null;

        bool Holds(decimal value)
        {
            values[fact] = value;
            return !Equation.Fails(equation.Ask(values));
        }

        decimal? Root(decimal from, decimal steps) => Math.Abs(steps) > Largest || Math.Abs(from + (steps * fact.Step)) > Largest
            ? null
            : Math.Round((from + (steps * fact.Step)) / fact.Step, MidpointRounding.AwayFromZero) * fact.Step;

        decimal? ResidueAt(decimal value)
        {
            trials.Ask(equation);
            values[fact] = value;
            return equation.Ask(values) is { Verdict: not (Verdict.NotAssessable or Verdict.BaseZero or Verdict.Violated) } outcome && Math.Abs(outcome.ResidueUnits) <= Largest ? outcome.ResidueUnits : null;
        }
    }

    // The root of (a·t + f0) ÷ (c·t + 1), in steps, from its values at 0, 1 and 2.
    private static decimal? Fraction(decimal at0, decimal at1, decimal at2)
    {
        if (Math.Abs(at1 - at2) < Smallest)
        {
            return null;
        }

        var c = (at2 - (2m * at1) + at0) / (2m * (at1 - at2));
        var a = (at1 * (c + 1m)) - at0;
        return Math.Abs(a) < Smallest ? null : -at0 / a;
    }
}
