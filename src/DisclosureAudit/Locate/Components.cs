namespace DisclosureAudit.Locate;

/// <summary>Equations that share facts, directly or through others, have to be solved together; the rest have not.</summary>
internal static class Components
{
    /// <returns>The largest first, then in the order given.</returns>
    public static List<List<Equation>> Of(IReadOnlyList<Equation> equations)
    {
        var components = new List<(HashSet<Fact> Facts, List<Equation> Equations)>();
        foreach (var equation in equations)
        {
            var touched = components.FindAll(component => equation.Facts.Concat(equation.Conditions).Any(component.Facts.Contains));
            var (facts, joined) = (equation.Facts.Concat(equation.Conditions).Concat(touched.SelectMany(component => component.Facts)).ToHashSet(), touched.SelectMany(component => component.Equations).Append(equation).ToList());
            components.RemoveAll(touched.Contains);
            components.Add((facts, joined));
        }

        return components.Select(component => component.Equations).OrderByDescending(component => component.Count).ToList();
    }
}
