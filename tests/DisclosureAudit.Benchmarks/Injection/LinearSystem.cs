using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules;

namespace DisclosureAudit.Benchmarks.Injection;

/// <summary>
/// The sums, ties and bounds asked of a document's cells, with an interval test of its own (docs/rounding.md, rules 1 to 3): what the
/// benchmark knows of a slip before the audit sees it.
/// </summary>
internal sealed class LinearSystem
{
    // Of a class of equal printings all subsets are tried: 2 to this power.
    private const int MostPrintings = 6;

    private readonly List<LinearEquation> equations;
    private readonly ILookup<string, LinearEquation> byCell;

    public LinearSystem(Audited audited, RuleBook rules)
    {
        var keys = KeysOf(audited);
        equations = audited.Judged.Equations
            .Where(judged => judged.Outcome.Verdict != Verdict.NotAssessable)
            .Select(judged => LinearEquation.Of(judged.Instance, rules.Law(judged.Instance.Identity.Law).Check == LawCheck.Growth, keys))
            .ToList();
        byCell = equations.SelectMany(equation => equation.Terms.Select(term => term.Key).OfType<string>().Distinct().Select(key => (key, equation))).ToLookup(pair => pair.key, pair => pair.equation, StringComparer.Ordinal);
    }

    public bool IsCovered(string key) => byCell[key].Any();

    /// <summary>The cells that an equation of two says are the same.</summary>
    public IEnumerable<string> PrintedAgain(string key) => byCell[key].Where(equation => equation.IsTie).SelectMany(equation => equation.Terms).Select(term => term.Key).OfType<string>().Where(other => other != key);

    /// <summary>Some equation cannot hold with these values.</summary>
    public bool Shows(IReadOnlyDictionary<string, decimal> values) => values.Keys.SelectMany(key => byCell[key]).Any(equation => !equation.Holds(values));

    /// <summary>The cells, or sets of cells with one value, whose change makes all broken equations hold and breaks none.</summary>
    public List<HashSet<string>> Repairs()
    {
        var broken = equations.FindAll(equation => !equation.Holds(new Dictionary<string, decimal>()));
        return broken.Count == 0 ? [] : broken
            .SelectMany(equation => equation.Terms.Select(term => term.Key).OfType<string>())
            .Distinct()
            .SelectMany(PrintingsOf)
            .Where(cells => Repairs(cells, broken))
            .DistinctBy(cells => string.Join(';', cells.Order(StringComparer.Ordinal)))
            .ToList();
    }

    private bool Repairs(HashSet<string> cells, List<LinearEquation> broken)
    {
        var (low, high) = (decimal.MinValue, decimal.MaxValue);
        if (broken.Exists(equation => !equation.Terms.Any(term => term.Key is { } key && cells.Contains(key))))
        {
            return false;
        }

        foreach (var equation in cells.SelectMany(cell => byCell[cell]).Distinct())
        {
            if (equation.Shift(cells) is not { } range)
            {
                continue;
            }

            (low, high) = (Math.Max(low, range.Low), Math.Min(high, range.High));
        }

        return low <= high;
    }

    // The cell alone, and with each choice of the cells that an equation of two says are the same.
    private IEnumerable<HashSet<string>> PrintingsOf(string cell)
    {
        yield return [cell];
        var (known, open) = (new List<string> { cell }, new Queue<string>([cell]));
        while (open.TryDequeue(out var next) && known.Count <= MostPrintings)
        {
            foreach (var other in PrintedAgain(next).Where(other => !known.Contains(other)).ToList())
            {
                known.Add(other);
                open.Enqueue(other);
            }
        }

        var others = known.Skip(1).Take(MostPrintings).ToList();
        for (var choice = 1; choice < 1 << others.Count; choice++)
        {
            yield return [cell, .. others.Where((_, i) => (choice >> i & 1) == 1)];
        }
    }

    private static Dictionary<(TableRow, string), string> KeysOf(Audited audited) => audited.Document.Tables
        .SelectMany(table => table.Rows.SelectMany(row => row.Cells.Keys.Select(column => (row, column, key: $"{table.Id}|{row.Index}|{row.Side}|{row.Block}.{column}"))))
        .GroupBy(cell => (cell.row, cell.column))
        .ToDictionary(same => same.Key, same => same.First().key);
}
