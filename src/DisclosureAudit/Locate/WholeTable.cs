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
            .Select(table => (Table: table, Broken: across.Where(equation => TablesOf(equation).Contains(table) && ArePartnersBorneOut(system, equation, table)).ToList()))
            .Where(found => found.Broken.Count >= FewestTies && Contradicts(system, found.Table, found.Broken.Count))
            .OrderByDescending(found => found.Broken.Count)
            .Select(found => new Cause(found.Broken, [], found.Table))
            .FirstOrDefault();
    }

    /// <summary>It joins the table to another; what is left broken of these has the table's cause.</summary>
    public static bool IsTieOf(Equation equation, string table) => TablesOf(equation) is { Count: 2 } tables && tables.Contains(table);

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

    // The other side stands in an equation that holds, and in none of its own table that does not.
    private static bool ArePartnersBorneOut(EquationSystem system, Equation tie, string table) => tie.Facts
        .Where(fact => fact.Operand.Place.Table != table && fact.Value != 0m)
        .All(partner => system.Of(partner).ToList() is var about
            && about.Exists(equation => equation is { Holds: true, IsEquality: true } && equation.Facts.All(fact => fact.Operand.Place.Table != table))
            && !about.Exists(equation => equation.IsViolated && equation.Facts.All(fact => fact.Operand.Place.Table == partner.Operand.Place.Table)));

    private static HashSet<string> TablesOf(Equation equation) => equation.Facts.Select(fact => fact.Operand.Place.Table).Where(table => table.Length > 0).ToHashSet(StringComparer.Ordinal);
}
