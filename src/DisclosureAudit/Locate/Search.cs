using DisclosureAudit.Amounts;

namespace DisclosureAudit.Locate;

/// <summary>
/// Finds the smallest sets of facts whose change makes the broken equations hold and breaks no other (error localisation after
/// Fellegi and Holt, 1976): one fact, printed or blank, at all places that print it; then two, then three.
/// </summary>
internal sealed class Search(EquationSystem system, Trials trials)
{
    private static readonly IReadOnlyList<Step> Steps =
    [
        new(1, static _ => true),
        new(2, static fact => fact.IsOfMissingRow),
        new(2, static fact => fact.IsPrinted),
        new(2, static _ => true, MayMend: true),
        new(3, static fact => fact.IsPrinted),
    ];

    // Two may agree by chance; row, column and another table do not.
    private const int FewestAgreeing = 3;

    // A total stands in four or five tables and once or twice in sentences; an account of one 项 on three levels and in two columns.
    private const int MostPlaces = 16;
    private const int MostSolutions = 400;

    // As far from the value that fits exactly as rounding of a short sum may be.
    private const int MostUnits = 3;

    // A wrong amount breaks its row, its column, a roll-up and two ties.
    private const int MostMended = 6;

    /// <param name="known">What is known to be wrong already, with what it should be.</param>
    /// <returns>All solutions of the smallest size, each a list of changes; none where there is none, or the search did not come to its end.</returns>
    public List<List<Change>> Solve(IReadOnlyList<Equation> broken, IReadOnlyDictionary<Fact, decimal> known)
    {
        foreach (var step in Steps)
        {
            var solutions = Extend(broken, new Dictionary<Fact, decimal>(known), [], step.Size, step).Take(MostSolutions + 1).ToList();
            if (trials.AreOver || solutions.Count > MostSolutions)
            {
                return [];
            }

            if (solutions.Count > 0)
            {
                return solutions;
            }
        }

        return [];
    }

    /// <summary>
    /// Of more slips than can be solved together, the one that most broken equations agree about: three at least, and more than speak
    /// for any other fact of theirs.
    /// </summary>
    /// <returns>Null where there is none such; else the change, with the equations that it makes hold.</returns>
    public (Change Change, List<Equation> Explained)? MostAgreed(IReadOnlyList<Equation> broken, IReadOnlyDictionary<Fact, decimal> known)
    {
        var found = new List<(Change Change, List<Equation> Explained)>();
        foreach (var fact in broken.SelectMany(equation => equation.Facts).Where(fact => fact.IsPrinted && !known.ContainsKey(fact)).Distinct())
        {
            var own = broken.Where(equation => equation.Facts.Contains(fact)).ToList();
            foreach (var value in own.Count < FewestAgreeing ? [] : ValuesOf(fact, own, known))
            {
                if (!trials.AreOver && Spread(fact, value, new Dictionary<Fact, decimal>(known)) is { } spread)
                {
                    var change = new Change(fact, spread);
                    var all = All(change, new Dictionary<Fact, decimal>(known));
                    found.Add((change, broken.Where(equation => equation.Facts.Any(spread.ContainsKey) && !Equation.Fails(equation.Ask(all))).ToList()));
                }
            }
        }

        var best = found.OrderByDescending(one => one.Explained.Count).FirstOrDefault();
        return !trials.AreOver && best.Explained?.Count >= FewestAgreeing && found.TrueForAll(other => other.Change.IsOf(best.Change) || other.Explained.Count < best.Explained.Count || !other.Explained.Intersect(best.Explained).Any())
            ? best
            : null;
    }

    /// <summary>
    /// Rounding leaves some units to choose from: the value that everything is exact with, then the one that other printings say, then
    /// the one that a slip of the pen explains, then the one that most sums are exact with.
    /// </summary>
    public List<Change> Refine(List<Change> solution, IReadOnlyList<Equation> broken, IReadOnlyDictionary<Fact, decimal> known)
    {
        for (var i = 0; i < solution.Count; i++)
        {
            var others = solution.Where((_, at) => at != i).SelectMany(change => change.Values).Concat(known).ToDictionary(pair => pair.Key, pair => pair.Value);
            var lead = solution[i].Lead;
            solution[i] = Enumerable.Range(-MostUnits, (2 * MostUnits) + 1)
                .Select(units => solution[i].Value + (units * lead.Step))
                .Where(value => value != lead.Value && system.IsPlausible(lead, value))
                .Select(value => value == solution[i].Value ? solution[i] : Spread(lead, value, others) is { } values ? new Change(lead, values) : null)
                .OfType<Change>()
                .Where(change => All(change, others) is var all && !broken.Any(equation => Equation.Fails(equation.Ask(all))))
                .OrderByDescending(change => IsAllExact(change, others))
                .ThenByDescending(change => ExactTies(change, others))
                .ThenBy(change => Slip.Of(lead, change.Value))
                .ThenByDescending(change => Exact(change, others))
                .ThenBy(change => Math.Abs(change.Value - solution[i].Value))
                .FirstOrDefault(solution[i]);
        }

        return solution;
    }

    /// <summary>Less is likelier: what a slip explains, at fewer places.</summary>
    public int WeightOf(List<Change> solution) => solution.Sum(change => (int)Slip.Of(change.Lead, change.Value) + (change.Values.Count * (int)SlipKind.Other));

    private int ExactTies(Change change, Dictionary<Fact, decimal> others) => Exact(change, others, equation => equation.Printings.Count > 0);

    private int Exact(Change change, Dictionary<Fact, decimal> others) => Exact(change, others, _ => true);

    private int Exact(Change change, Dictionary<Fact, decimal> others, Func<Equation, bool> isMeant)
    {
        var all = All(change, others);
        return change.Values.Keys.SelectMany(system.Of).Where(isMeant).Distinct().Count(equation => equation.Ask(all) is { Verdict: Verdict.Exact });
    }

    private bool IsAllExact(Change change, Dictionary<Fact, decimal> others)
    {
        var all = All(change, others);
        return change.Values.Keys.SelectMany(system.Of).Where(equation => equation.Holds || equation.IsViolated).All(equation => equation.Ask(all) is null or { Verdict: Verdict.Exact });
    }

    private static Dictionary<Fact, decimal> All(Change change, Dictionary<Fact, decimal> others) => others.Concat(change.Values).ToDictionary(pair => pair.Key, pair => pair.Value);

    private List<decimal> ValuesOf(Fact fact, IEnumerable<Equation> broken, IReadOnlyDictionary<Fact, decimal> changes) => broken
        .Where(equation => equation.Facts.Contains(fact) && (equation.IsEquality || fact.IsPrinted))
        .Select(equation => Solver.Solve(equation, fact, changes, trials))
        .OfType<decimal>()
        .Where(value => system.IsPlausible(fact, value))
        .Distinct()
        .ToList();

    private IEnumerable<List<Change>> Extend(IReadOnlyList<Equation> broken, Dictionary<Fact, decimal> changes, List<Change> made, int left, Step step)
    {
        // Whatever the solution, it changes a fact of each broken equation: those of the shortest are the fewest to try.
        var pivot = broken.MinBy(equation => equation.Facts.Count)!;
        foreach (var fact in pivot.Facts.Concat(pivot.Conditions).Distinct().Where(fact => step.IsMeant(fact) && !changes.ContainsKey(fact)))
        {
            foreach (var value in ValuesOf(fact, broken, changes))
            {
                if (trials.AreOver)
                {
                    yield break;
                }

                var values = Spread(fact, value, changes);
                if (values is null && !(step.MayMend && left > 1))
                {
                    continue;
                }

                var all = new Dictionary<Fact, decimal>(changes) { [fact] = value };
                foreach (var (place, printed) in values ?? [])
                {
                    all[place] = printed;
                }

                var still = broken.Where(equation => Equation.Fails(equation.Ask(all))).ToList();
                var rest = values is null ? [.. still, .. system.Of(fact).Where(equation => Breaks(equation, all)).Except(broken)] : still;
                List<Change> next = [.. made, new Change(fact, values ?? new Dictionary<Fact, decimal> { [fact] = value })];
                if (rest.Count == 0)
                {
                    yield return next;
                }
                else if (left > 1 && still.Count < broken.Count && rest.Count <= still.Count + MostMended)
                {
                    foreach (var solution in Extend(rest, all, next, left - 1, step))
                    {
                        yield return solution;
                    }
                }
            }
        }
    }

    // A change that breaks a tie that held goes on to the tie's other place; one that breaks anything else is none.
    private Dictionary<Fact, decimal>? Spread(Fact fact, decimal value, Dictionary<Fact, decimal> changes)
    {
        trials.Add();
        var (all, spread, open) = (new Dictionary<Fact, decimal>(changes) { [fact] = value }, new Dictionary<Fact, decimal> { [fact] = value }, new Queue<Fact>([fact]));
        while (open.TryDequeue(out var changed))
        {
            foreach (var equation in system.Of(changed).Where(equation => Breaks(equation, all)))
            {
                var other = equation.Printings.FirstOrDefault(place => !all.ContainsKey(place));
                if (other is null || spread.Count == MostPlaces || Solver.Solve(equation, other, all, trials) is not { } carried)
                {
                    return null;
                }

                all[other] = spread[other] = carried;
                open.Enqueue(other);
            }
        }

        // What held before a place was reached may be broken by a later one.
        return spread.Keys.SelectMany(system.Of).Any(equation => Breaks(equation, all)) ? null : spread;
    }

    // A blank cell that is filled lets questions be asked that a blank left open.
    private bool Breaks(Equation equation, Dictionary<Fact, decimal> changes)
    {
        trials.Ask(equation);
        return (equation.Holds || (equation.IsOpen && equation.Facts.Any(fact => !fact.IsPrinted && changes.ContainsKey(fact)))) && Equation.Fails(equation.Ask(changes));
    }

    /// <param name="Size">How many facts are changed.</param>
    /// <param name="IsMeant">Of which kind they are.</param>
    /// <param name="MayMend">One change may break what the other makes hold again: a part and its total, both too large.</param>
    private sealed record Step(int Size, Func<Fact, bool> IsMeant, bool MayMend = false);
}
