using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// Whether a sum is too large by just those of its rows that are themselves the sum of the rows below them: project
/// and unit tables print subtotals (a department, a kind of project) that no name tells from the rest.
/// </summary>
internal static class HiddenSubtotal
{
    public static bool Explains(EquationInstance instance)
    {
        if (instance.Formula.Relation != Relation.Equal || !instance.Formula.Terms.Any(term => term.Reference.IsSum && term.Reference.Table.Rows.Any(row => row.Match == RowMatch.Rest)))
        {
            return false;
        }

        var addends = instance.Others.Where(term => term.IsPrinted).ToList();
        var excess = addends.Sum(term => term.Weight * term.Figure.InYuan) - instance.Stated.Figure.InYuan;
        var half = addends.Sum(term => term.Figure.HalfStep) + instance.Stated.Figure.HalfStep;
        return excess > half && Sums(addends.GroupBy(term => term.Table).Select(group => Subtotals(group.ToList()))).Any(sum => Math.Abs(sum - excess) <= half);
    }

    // Of some tables or of all: rows of one amount below each other look like a subtotal and need not be one.
    private static List<decimal> Sums(IEnumerable<decimal> ofTables) =>
        ofTables.Aggregate(new List<decimal> { 0m }, (sums, subtotals) => [.. sums, .. sums.Select(sum => sum + subtotals)]);

    // From the top: a row that equals the sum of the next ones heads them, and the search goes on behind them.
    private static decimal Subtotals(List<BoundTerm> rows)
    {
        var found = 0m;
        for (var i = 0; i < rows.Count; i++)
        {
            var (sum, half) = (0m, rows[i].Figure.HalfStep);
            for (var end = i + 1; end < rows.Count && sum < rows[i].Figure.InYuan; end++)
            {
                sum += rows[end].Figure.InYuan;
                half += rows[end].Figure.HalfStep;
                if (Math.Abs(sum - rows[i].Figure.InYuan) < half)
                {
                    found += rows[i].Figure.InYuan;
                    i = end;
                    break;
                }
            }
        }

        return found;
    }
}
