using System.Text.RegularExpressions;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>合计 = the rows of a list without codes (units, projects): all of them, or those of one level, whichever the columns bear out.</summary>
internal sealed class GenericListTotal(GenericList list, TableWords words)
{
    private static readonly Regex Numbered = SafeRegex.Of(@"^\d{1,2}、");

    public IEnumerable<IReadOnlyList<GenericClaim>> Of(GenericIdentity identity)
    {
        if (list.Rows.Where(row => GenericList.IsTotal(row, words)).ToList() is not [var total])
        {
            yield break;
        }

        var items = list.Rows.Where(row => row != total && list.HasAmounts(row)).ToList();
        var claims = Readings(items, total.Group)
            .Where(parts => parts.Count > 0)
            .Select(parts => new GenericClaim(identity, list.Equations(identity, total, parts).ToList()) { Objection = (broken, _) => Object(broken) })
            .ToList();
        if (claims.Count > 0)
        {
            yield return claims;
        }
    }

    // 1、 2、 3、 with parts of their own between; a department above its units; a list of units and projects that prints a
    // unit's name alone where it adds up the unit's projects.
    private IEnumerable<List<GenericRow>> Readings(List<GenericRow> items, GenericGroup group)
    {
        yield return items.Where(row => !words.OfWhich.IsMatch(row.Row.Label)).ToList();
        yield return items.Where(row => Numbered.IsMatch(PrintedName.Fold(row.Row.Label))).ToList();
        yield return items.Count > 2 ? items.Skip(1).ToList() : [];
        if (group.Labels.Count > 1)
        {
            var last = group.Labels[^1];
            yield return items.Where(row => string.IsNullOrWhiteSpace(row.Printed.Cells[last.Index])).ToList();
            yield return items.Where(row => !string.IsNullOrWhiteSpace(row.Printed.Cells[last.Index])).ToList();
        }
    }

    // Too large by just one of the rows, or by rows that are the sum of those below them.
    private static string Object(EquationInstance broken)
    {
        var parts = broken.Right.Where(term => term.IsPrinted).Select(term => term.Figure.InYuan).ToList();
        var excess = parts.Sum() - broken.Stated.Figure.InYuan;
        return parts.Contains(excess) || Subtotals(parts).Contains(excess) ? "may_be_subtotal" : GenericResidue.Object(broken);
    }

    private static List<decimal> Subtotals(List<decimal> parts)
    {
        var found = new List<decimal>();
        for (var i = 0; i < parts.Count; i++)
        {
            var sum = 0m;
            for (var end = i + 1; end < parts.Count && sum < parts[i]; end++)
            {
                sum += parts[end];
                if (sum == parts[i])
                {
                    found.Add(parts[i]);
                }
            }
        }

        return [.. found, found.Sum()];
    }
}
