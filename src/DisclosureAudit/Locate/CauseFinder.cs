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

        while (Components.Of(broken) is [var component, ..])
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
        return [.. rows[""], .. rows.Where(row => row.Key.Length > 0).Select(row => new Cause(row.SelectMany(cause => cause.Symptoms).ToList(), [row.SelectMany(cause => cause.Alternatives[0]).ToList()]))];
    }

    private static string MissingRowOf(Cause cause) => cause.Alternatives is [[{ Lead: { IsPrinted: false, Operand: { Place.Order: null } missing } }]] && missing.Role.LastIndexOf('.') is > 0 and var end ? missing.Role[..end] : "";

    private List<Cause> CausesOf(List<Equation> component, List<Equation> broken)
    {
        var solutions = search.Solve(component)
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(same => same.Select(solution => search.Refine(solution, component)).MinBy(search.WeightOf)!)
            .OrderBy(search.WeightOf)
            .ToList();
        if (solutions.Count == 0)
        {
            return [];
        }

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

    // Of its component the equations that the fact stands in; elsewhere those that its change makes hold.
    private static List<Equation> Explained(List<Equation> open, IReadOnlyList<Change> changes, List<Equation> component)
    {
        var values = changes.SelectMany(change => change.Values).ToDictionary(pair => pair.Key, pair => pair.Value);
        return open.FindAll(equation => equation.Facts.Any(values.ContainsKey) && (component.Contains(equation) || !Equation.Fails(equation.Ask(values))));
    }

    private string KeyOf(List<Change> solution) => string.Join(',', solution.SelectMany(change => change.Values.Keys).Select(system.NumberOf).Order());
}
