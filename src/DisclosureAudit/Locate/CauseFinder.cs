namespace DisclosureAudit.Locate;

/// <summary>Takes the broken equations of a document apart into causes.</summary>
internal sealed class CauseFinder(EquationSystem system, Trials trials)
{
    private readonly Search search = new(system, trials);

    public List<Cause> Find()
    {
        var causes = new List<Cause>();
        var broken = system.Equations.Where(equation => equation.IsViolated && equation.Facts.Count > 0).ToList();
        while (WholeTable.Find(system, broken) is { } table)
        {
            causes.Add(table);
            broken = broken.Except(table.Symptoms).ToList();
        }

        while (!trials.AreOver && Components.Of(broken) is [var component, ..])
        {
            var found = CausesOf(component, broken);
            causes.AddRange(found);
            // A fact that two tables print may explain equations of both.
            broken = broken.Except(component).Except(found.SelectMany(cause => cause.Symptoms)).ToList();
        }

        return OfMissingRows(causes);
    }

    // A row that is not there is missing in all its columns.
    private static List<Cause> OfMissingRows(List<Cause> causes)
    {
        var rows = causes.ToLookup(MissingRowOf, StringComparer.Ordinal);
        return [.. rows[""], .. rows.Where(row => row.Key.Length > 0).Select(OfMissingRow)];
    }

    // What is sure of its columns; else what one of them would be.
    private static Cause OfMissingRow(IEnumerable<Cause> row)
    {
        var (symptoms, sure) = (row.SelectMany(cause => cause.Symptoms).ToList(), row.Where(cause => cause.Alternatives.Count == 1).SelectMany(cause => cause.Alternatives[0]).ToList());
        return new Cause(symptoms, sure.Count > 0 ? [sure] : row.First().Alternatives);
    }

    private static string MissingRowOf(Cause cause) =>
        cause.Alternatives.SelectMany(changes => changes).SelectMany(change => change.Values.Keys).Select(fact => fact.IsOfMissingRow ? fact.Operand.Role[..fact.Operand.Role.LastIndexOf('.')] : "").Distinct(StringComparer.Ordinal).Take(2).ToList() is [var row] ? row : "";

    private List<Cause> CausesOf(List<Equation> component, List<Equation> broken)
    {
        var causes = new List<Cause>();
        var known = new Dictionary<Fact, decimal>();
        var open = new Stack<List<Equation>>([component]);
        while (open.TryPop(out var rest))
        {
            if (SolutionsOf(rest, broken, known) is { Count: > 0 } solutions)
            {
                causes.AddRange(CausesOf(solutions, rest, broken.Except(causes.SelectMany(cause => cause.Symptoms)).ToList()));
            }
            else if (search.MostAgreed(rest, known) is var (change, explained))
            {
                causes.Add(new Cause(explained, [search.Refine([change], explained, known)]));
                foreach (var (fact, value) in causes[^1].Alternatives[0][0].Values)
                {
                    known[fact] = value;
                }

                foreach (var part in Components.Of(rest.FindAll(equation => Equation.Fails(equation.Ask(known)))))
                {
                    open.Push(part);
                }
            }
        }

        return causes;
    }

    private List<List<Change>> SolutionsOf(List<Equation> component, List<Equation> broken, Dictionary<Fact, decimal> known)
    {
        var solutions = search.Solve(component, known)
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(same => same.Select(solution => search.Refine(solution, component, known)).MinBy(search.WeightOf)!)
            .OrderBy(search.WeightOf)
            .ToList();
        return solutions.Count == 0 ? [] : Likelier(solutions, broken);
    }

    private static List<Cause> CausesOf(List<List<Change>> solutions, List<Equation> component, List<Equation> broken)
    {
        // What all solutions change is sure; of the rest one set or another.
        var sure = solutions[0].Where(change => solutions.All(other => other.Exists(change.IsOf))).ToList();
        var causes = new List<Cause>();
        var open = broken.ToList();
        foreach (var change in sure)
        {
            var explained = Explained(open, [change], component);
            causes.Add(new Cause(explained, [[change]]));
            open = open.Except(explained).ToList();
        }

        if (sure.Count < solutions[0].Count)
        {
            var alternatives = solutions.ConvertAll(solution => (IReadOnlyList<Change>)solution.Where(change => !sure.Exists(change.IsOf)).ToList());
            causes.Add(new Cause(component.Intersect(open).ToList(), alternatives));
        }

        return causes.FindAll(cause => cause.Symptoms.Count > 0);
    }

    // Of several, those that explain what else is broken; and not those that put many printings wrong where others do with half as many.
    private static List<List<Change>> Likelier(List<List<Change>> solutions, List<Equation> broken)
    {
        var explained = solutions.ConvertAll(solution => Cleared(solution, broken));
        var most = solutions.Where((_, i) => explained[i] == explained.Max()).ToList();
        var fewest = most.Min(Places);
        return most.FindAll(solution => Places(solution) <= 2 * fewest);
    }

    private static int Places(List<Change> solution) => solution.Sum(change => change.Values.Count);

    private static int Cleared(List<Change> solution, List<Equation> broken)
    {
        var values = solution.SelectMany(change => change.Values).ToDictionary(pair => pair.Key, pair => pair.Value);
        return broken.Count(equation => equation.Facts.Concat(equation.Conditions).Any(values.ContainsKey) && !Equation.Fails(equation.Ask(values)));
    }

    // Of its component the equations that the fact stands in; elsewhere those that its change makes hold.
    private static List<Equation> Explained(List<Equation> open, IReadOnlyList<Change> changes, List<Equation> component)
    {
        var values = changes.SelectMany(change => change.Values).ToDictionary(pair => pair.Key, pair => pair.Value);
        return open.FindAll(equation => equation.Facts.Concat(equation.Conditions).Any(values.ContainsKey) && (component.Contains(equation) || !Equation.Fails(equation.Ask(values))));
    }

    private string KeyOf(List<Change> solution) => string.Join(',', solution.SelectMany(change => change.Values.Keys).Select(system.NumberOf).Order());
}
