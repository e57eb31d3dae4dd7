namespace DisclosureAudit.Locate;

/// <summary>A table that adds up by itself and contradicts the others in most of what it shares with them: it is not of this disclosure.</summary>
internal static class WholeTable
{
    private const int FewestTies = 3;

    // A figure of its own may be wrong besides: it stands in a row, a column and a roll-up.
    private const int HoldingForOneWrong = 4;

    public static Cause? Find(EquationSystem system, IReadOnlyList<Equation> broken)
    {
        var across = broken.Where(equation => TablesOf(equation).Count > 1).ToList();
        return across
            .SelectMany(TablesOf)
            .Distinct(StringComparer.Ordinal)
            .Select(table => (Table: table, Broken: across.Where(equation => TablesOf(equation).Contains(table)).ToList()))
            .Where(found => found.Broken.Count >= FewestTies && Contradicts(system, found.Table, found.Broken.Count))
            .OrderByDescending(found => found.Broken.Count)
            .Select(found => new Cause(found.Broken, [], found.Table))
            .FirstOrDefault();
    }

    private static bool Contradicts(EquationSystem system, string table, int broken)
    {
        var (own, wrong, holding) = (0, 0, 0);
        foreach (var equation in system.Equations.Where(equation => equation.Facts.Any(fact => fact is { Value: not 0m } && fact.Operand.Place.Table == table)))
        {
            var isOwn = equation.Facts.All(fact => fact.Operand.Place.Table == table);
            own += isOwn && equation.Holds ? 1 : 0;
            wrong += isOwn && equation.IsViolated ? 1 : 0;
            holding += !isOwn && equation is { Holds: true, IsEquality: true } && TablesOf(equation).Count > 1 ? 1 : 0;
        }

        return own >= FewestTies && own > wrong * HoldingForOneWrong && broken > holding;
    }

    private static HashSet<string> TablesOf(Equation equation) => equation.Facts.Select(fact => fact.Operand.Place.Table).Where(table => table.Length > 0).ToHashSet(StringComparer.Ordinal);
}
