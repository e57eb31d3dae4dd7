namespace DisclosureAudit.Locate;

/// <summary>Takes the broken equations of a document apart into causes.</summary>
internal sealed class CauseFinder(EquationSystem system, Trials trials)
{
    private static readonly Dictionary<Fact, decimal> Nothing = [];
    private readonly Search search = new(system, trials);

    public List<Cause> Find()
    {
        var tables = new List<Cause>();
        var broken = system.Equations.Where(equation => equation.IsViolated && equation.Facts.Count > 0).ToList();
        while (WholeTable.Find(system, broken) is { } table)
        {
            tables.Add(table);
            broken = broken.Except(table.Symptoms).ToList();
        }

        var figures = new Adjoining(system, search, trials).Settled(OfFigures(broken), broken);
        var causes = Closure.Of(figures);
        var open = broken.Except(causes.SelectMany(cause => cause.Symptoms)).ToList();
        return [.. tables.Select(table => table with { Symptoms = [.. table.Symptoms, .. open.Where(equation => WholeTable.IsTieOf(equation, table.Table))] }), .. MissingRows.Merged(causes)];
    }

    // What explains most comes first: a fact that two tables print may explain equations of both.
    private List<Cause> OfFigures(List<Equation> broken)
    {
        var (causes, open) = (new List<Cause>(), broken.ToHashSet());
        var found = Components.Of(broken).ConvertAll(component => (Component: component, Causes: CausesOf(component, broken)));
        foreach (var (component, its) in found.OrderByDescending(pair => pair.Causes.SelectMany(cause => cause.Symptoms).Distinct().Count()))
        {
            var left = component.FindAll(open.Contains);
            var told = left.Count == component.Count ? its : Components.Of(left).SelectMany(part => CausesOf(part, [.. open])).ToList();
            foreach (var cause in told.Select(cause => cause with { Symptoms = cause.Symptoms.Where(open.Contains).ToList() }).Where(cause => cause.Symptoms.Count > 0))
            {
                causes.Add(cause);
                open.ExceptWith(cause.Symptoms);
            }
        }

        return causes;
    }

    private List<Cause> CausesOf(List<Equation> component, IReadOnlyList<Equation> broken)
    {
        trials.Begin();
        var causes = new List<Cause>();
        IReadOnlyDictionary<Fact, decimal> known = Nothing;
        var open = new Stack<List<Equation>>([component]);
        while (open.TryPop(out var rest))
        {
            if (Solutions.Of(search, system, rest, broken, known) is { Count: > 0 } solutions)
            {
                causes.AddRange(Solutions.ToCauses(solutions, rest, broken.Except(causes.SelectMany(cause => cause.Symptoms)).ToList(), known));
            }
            else if (search.MostAgreed(rest, known) is var (change, explained))
            {
                causes.Add(new Cause(explained, [search.Refine([change], explained, known)]));
                known = Solutions.ValuesOf(causes[^1].Alternatives[0], known);
                foreach (var part in Components.Of(rest.FindAll(equation => Equation.Fails(equation.Ask(known)))))
                {
                    open.Push(part);
                }
            }
        }

        return causes;
    }
}
