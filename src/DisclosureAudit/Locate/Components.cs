namespace DisclosureAudit.Locate;

/// <summary>Equations that share facts, directly or through others, have to be solved together; the rest have not.</summary>
internal static class Components
{
    /// <returns>The largest first, then in the order given.</returns>
    public static List<List<Equation>> Of(IReadOnlyList<Equation> equations)
    {
        var (first, heads) = (new Dictionary<Fact, int>(), Enumerable.Range(0, equations.Count).ToArray());
        for (var i = 0; i < equations.Count; i++)
        {
            foreach (var fact in equations[i].Facts.Concat(equations[i].Conditions))
            {
                if (!first.TryAdd(fact, i))
                {
                    heads[HeadOf(heads, i)] = HeadOf(heads, first[fact]);
                }
            }
        }

        return equations.Select((equation, i) => (equation, head: HeadOf(heads, i))).GroupBy(pair => pair.head, pair => pair.equation).Select(component => component.ToList()).OrderByDescending(component => component.Count).ToList();
    }

    private static int HeadOf(int[] heads, int at)
    {
        while (heads[at] != at)
        {
            // Halving the way keeps it short.
            heads[at] = heads[heads[at]];
            at = heads[at];
        }

        return at;
    }
}
