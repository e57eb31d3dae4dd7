namespace DisclosureAudit.Locate;

/// <summary>The solutions of equations that have to be solved together, and what is sure of them.</summary>
internal static class Solutions
{
    /// <summary>The likeliest of the smallest, each refined; none where the search found none.</summary>
    public static List<List<Change>> Of(Search search, EquationSystem system, IReadOnlyList<Equation> component, IReadOnlyList<Equation> broken, IReadOnlyDictionary<Fact, decimal> known)
    {
        var solutions = search.Solve(component, known)
            .GroupBy(solution => string.Join(',', solution.SelectMany(change => change.Values.Keys).Select(system.NumberOf).Order()), StringComparer.Ordinal)
            .Select(same => same.Select(solution => search.Refine(solution, component, known)).MinBy(search.WeightOf)!)
            .OrderBy(search.WeightOf)
            .ToList();
        return solutions.Count == 0 ? [] : Likelier(solutions, broken);
    }

    /// <summary>
    /// What all solutions change is sure, and explains what holds with it; of the rest one set or another is meant, and explains what is left.
    /// </summary>
    public static List<Cause> ToCauses(List<List<Change>> solutions, List<Equation> component, IReadOnlyList<Equation> broken, IReadOnlyDictionary<Fact, decimal> known)
    {
        var sure = solutions[0].Where(change => solutions.All(other => other.Exists(change.IsOf))).ToList();
        var values = ValuesOf(sure, known);
        var causes = new List<Cause>();
        var open = broken.Where(equation => !Equation.Fails(equation.Ask(values))).ToList();
        foreach (var change in sure)
        {
            var explained = open.FindAll(equation => IsAbout(equation, change.Values));
            causes.Add(new Cause(explained, [[change]]));
            open = open.Except(explained).ToList();
        }

        var left = component.FindAll(equation => Equation.Fails(equation.Ask(values)));
        if (left.Count > 0)
        {
            causes.Add(new Cause(left, solutions.ConvertAll(solution => (IReadOnlyList<Change>)solution.Where(change => !sure.Exists(change.IsOf)).ToList())));
        }

        return causes.FindAll(cause => cause.Symptoms.Count > 0);
    }

    public static Dictionary<Fact, decimal> ValuesOf(IEnumerable<Change> changes, IReadOnlyDictionary<Fact, decimal> known)
    {
        var values = new Dictionary<Fact, decimal>(known);
        foreach (var (fact, value) in changes.SelectMany(change => change.Values))
        {
            values[fact] = value;
        }

        return values;
    }

    public static bool IsAbout(Equation equation, IReadOnlyDictionary<Fact, decimal> values) => equation.Facts.Concat(equation.Conditions).Any(values.ContainsKey);

    // Of several, those that explain what else is broken; and not those that put many printings wrong where others do with half as many.
    private static List<List<Change>> Likelier(List<List<Change>> solutions, IReadOnlyList<Equation> broken)
    {
        var explained = solutions.ConvertAll(solution => Cleared(solution, broken));
        var most = solutions.Where((_, i) => explained[i] == explained.Max()).ToList();
        var fewest = most.Min(Places);
        return most.FindAll(solution => Places(solution) <= 2 * fewest);
    }

    private static int Places(List<Change> solution) => solution.Sum(change => change.Values.Count);

    private static int Cleared(List<Change> solution, IReadOnlyList<Equation> broken)
    {
        var values = ValuesOf(solution, new Dictionary<Fact, decimal>());
        return broken.Count(equation => IsAbout(equation, values) && !Equation.Fails(equation.Ask(values)));
    }
}
