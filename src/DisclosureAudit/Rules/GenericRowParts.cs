using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// 合计 = 基本支出 + 项目支出: the parts of a total column are its sisters in the header; which of them, all or those next to
/// it, the rows tell. A group of columns counts by its own subtotal; what is printed besides (其中) does not.
/// </summary>
internal sealed class GenericRowParts(RecognisedTable table, GenericIdentity identity, TableWords words)
{
    private const int FewestParts = 2;

    public IEnumerable<IReadOnlyList<GenericClaim>> Of(GenericGroup group)
    {
        var rows = table.Generic!.Rows.Where(row => row.Group == group).ToList();
        foreach (var total in group.Amounts.Where(column => words.TotalColumn.IsMatch(Leaf(column))))
        {
            var claims = PartsOf(total, group).Select(parts => Claim(rows, total, parts, group)).Where(claim => claim.Instances.Count > 0).ToList();
            if (claims.Count > 0)
            {
                yield return claims;
            }
        }
    }

    private GenericClaim Claim(List<GenericRow> rows, TableColumn total, IReadOnlyList<Part> parts, GenericGroup group)
    {
        var columns = parts.SelectMany(part => part.Columns).ToList();
        var instances = rows
            .Where(row => row.Row[total.Template!.Id].State != Amounts.CellState.Blank)
            .Select(row => GenericTerms.Equation(identity, GenericTerms.Term(table, row, total), columns.Select(column => GenericTerms.Term(table, row, column))))
            .ToList();
        var names = (parts.Count > 1 ? parts.Select(part => TitleText.FoldHeader(part.Name)) : columns.Select(Leaf)).ToHashSet(StringComparer.Ordinal);
        return new GenericClaim(identity, instances)
        {
            HoldsAtLeast = words.Parts.Any(known => known.SetEquals(names)) ? 0 : identity.HoldsAtLeast,
            Objection = (broken, holding) => Object(broken, holding, group),
        };
    }

    // A part that is never seen to be one; or another column that is just what is missing.
    private static string Object(EquationInstance broken, IReadOnlyList<EquationInstance> holding, GenericGroup group)
    {
        var proven = holding.SelectMany(instance => instance.Right).Where(IsNonZero).Select(term => term.Column).ToHashSet(StringComparer.Ordinal);
        if (broken.Right.Any(term => IsNonZero(term) && !proven.Contains(term.Column)))
        {
            return "column_unproven";
        }

        var residue = Math.Abs(broken.Stated.Figure.InYuan - broken.Right.Where(term => term.IsPrinted).Sum(term => term.Figure.InYuan));
        var used = broken.Terms.Select(term => term.Column).ToHashSet(StringComparer.Ordinal);
        return group.Amounts.Any(column => !used.Contains(column.Template!.Id) && broken.Stated.Row![column.Template.Id] is { Amount: { } amount } && Math.Abs(amount.InYuan) == residue)
            ? "column_unknown"
            : "";
    }

    private static bool IsNonZero(BoundTerm term) => term.IsPrinted && !term.Cell.Amount!.Value.IsZero;

    // The widest first: a column of nothing but zeros does no harm, one that is no part breaks the sum.
    private IEnumerable<IReadOnlyList<Part>> PartsOf(TableColumn total, GenericGroup group)
    {
        var depth = Path(total).Count - 1;
        var sisters = group.Amounts.Where(column => column != total && Path(column).Count > depth && Path(column).Take(depth).SequenceEqual(Path(total).Take(depth), StringComparer.Ordinal)).ToList();
        var after = Parts(sisters.Where(column => column.Index > total.Index), depth);
        var before = Parts(sisters.Where(column => column.Index < total.Index), depth);
        var right = after.Where(part => !part.IsOfWhich).ToList();
        for (var count = right.Count; count >= FewestParts; count--)
        {
            yield return right.Take(count).ToList();
        }

        // 小计 | 其中： over 基本支出 and 项目支出: what is printed besides is all there is.
        if (after is [{ IsOfWhich: true, Columns.Count: >= FewestParts }])
        {
            yield return after;
        }

        var left = before.Where(part => !part.IsOfWhich).ToList();
        for (var count = left.Count; after.Count == 0 && count >= FewestParts; count--)
        {
            yield return left.TakeLast(count).ToList();
        }
    }

    private List<Part> Parts(IEnumerable<TableColumn> columns, int depth) =>
        Runs(columns, depth).Select(run => new Part(run.Name, words.OfWhich.IsMatch(run.Name), Columns(run.Columns, depth + 1))).ToList();

    // A group's subtotal, or else all that stands in it.
    private List<TableColumn> Columns(IReadOnlyList<TableColumn> columns, int depth)
    {
        if (columns.Count == 1)
        {
            return [columns[0]];
        }

        return columns.FirstOrDefault(column => Path(column).Count == depth + 1 && words.GroupAmount.IsMatch(Leaf(column))) is { } subtotal
            ? [subtotal]
            : Runs(columns, depth).Where(run => !words.OfWhich.IsMatch(run.Name)).SelectMany(run => Columns(run.Columns, depth + 1)).ToList();
    }

    private IEnumerable<(string Name, IReadOnlyList<TableColumn> Columns)> Runs(IEnumerable<TableColumn> columns, int depth)
    {
        var run = new List<TableColumn>();
        var name = "";
        foreach (var column in columns)
        {
            var level = depth < Path(column).Count ? Path(column)[depth] : "";
            var isLeaf = Path(column).Count <= depth + 1;
            if (run.Count > 0 && (level != name || isLeaf))
            {
                yield return (name, run);
                run = [];
            }

            name = level;
            run.Add(column);
        }

        if (run.Count > 0)
        {
            yield return (name, run);
        }
    }

    private IReadOnlyList<string> Path(TableColumn column) => table.Raw.ColumnPaths[column.Index].Select(PrintedName.Fold).ToList();

    private static string Leaf(TableColumn column) => column.Template!.Headers[0];

    private sealed record Part(string Name, bool IsOfWhich, IReadOnlyList<TableColumn> Columns);
}
