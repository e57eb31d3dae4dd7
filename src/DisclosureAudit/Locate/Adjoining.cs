namespace DisclosureAudit.Locate;

/// <summary>
/// Broken equations that nothing explains, or that another cause breaks again, beside others that one equation which holds joins them to:
/// a part and its total that are both wrong. They are solved together; where that fails too, what little speaks for the causes beside
/// them is not enough.
/// </summary>
internal sealed class Adjoining(EquationSystem system, Search search, Trials trials)
{
    private static readonly Dictionary<Fact, decimal> Nothing = [];

    public List<Cause> Settled(List<Cause> causes, IReadOnlyList<Equation> broken)
    {
        var settled = causes.ToList();
        var explained = Closure.Of(causes).SelectMany(cause => cause.Symptoms).ToHashSet();
        foreach (var open in Components.Of(broken.Where(equation => !explained.Contains(equation)).ToList()))
        {
            var reach = open.SelectMany(equation => equation.Facts).SelectMany(system.Of).Where(equation => equation.Holds).SelectMany(equation => equation.Facts).ToHashSet();
            var near = settled.FindAll(cause => cause.Symptoms.Any(equation => open.Contains(equation) || equation.Facts.Any(reach.Contains)));
            if (near.Count > 0)
            {
                settled = settled.Except(near).ToList();
                settled.AddRange(Together(open, near, broken.Except(settled.SelectMany(cause => cause.Symptoms)).ToList()));
            }
        }

        return settled;
    }

    private List<Cause> Together(List<Equation> open, List<Cause> near, List<Equation> broken)
    {
        trials.Begin();
        var joined = open.Concat(near.SelectMany(cause => cause.Symptoms)).Distinct().ToList();
        return Solutions.Of(search, system, joined, broken, Nothing) is { Count: > 0 } solutions
            ? Solutions.ToCauses(solutions, joined, broken, Nothing)
            : near.FindAll(IsStrong);
    }

    // One printed figure that two equations speak against.
    private static bool IsStrong(Cause cause) => cause is { Symptoms.Count: > 1, Alternatives: [[{ Lead.IsPrinted: true }]] };
}
