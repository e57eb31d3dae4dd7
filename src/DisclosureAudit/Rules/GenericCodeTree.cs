using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// 类 = Σ款, 款 = Σ项 and 合计 = Σ类 by the codes printed: an account's parts are those whose codes begin with its own. A row
/// without a code heads the accounts below it (a unit), or is the total.
/// </summary>
internal sealed class GenericCodeTree(GenericList list, TableWords words)
{
    private const int FewestDigits = 3;
    private readonly List<GenericRow> totals = list.Rows.Where(row => GenericList.IsTotal(row, words)).ToList();
    private readonly List<Block> blocks = Blocks(list, words);

    public IEnumerable<IReadOnlyList<GenericClaim>> Children(GenericIdentity identity)
    {
        var instances = blocks.SelectMany(block => block.Parents().SelectMany(pair => list.Equations(identity, pair.Parent, pair.Children))).ToList();
        if (instances.Count > 0)
        {
            yield return [new GenericClaim(identity, instances) { Obstacle = Obstacle(), Objection = LostRow }];
        }
    }

    public IEnumerable<IReadOnlyList<GenericClaim>> Totals(GenericIdentity identity)
    {
        var heads = blocks.Where(block => block.Head is not null).ToList();
        var instances = heads.SelectMany(block => list.Equations(identity, block.Head!, block.Roots())).ToList();
        if (totals is [var total])
        {
            var parts = blocks.SelectMany(block => block.Head is { } head ? [head] : block.Roots()).ToList();
            instances.AddRange(list.Equations(identity, total, parts));
        }

        if (instances.Count > 0)
        {
            yield return [new GenericClaim(identity, instances) { Obstacle = totals.Count > 1 ? "row_twice" : Obstacle(), Objection = LostRow }];
        }
    }

    private string Obstacle()
    {
        var shortest = blocks.SelectMany(block => block.Rows).Select(row => row.Code.Length).DefaultIfEmpty(0).Min();
        return blocks switch
        {
            _ when blocks.Any(block => block.Rows.GroupBy(row => row.Code, StringComparer.Ordinal).Any(same => same.Count() > 1)) => "code_twice",
            _ when blocks.Any(block => block.Rows.Any(row => row.Code.Length < FewestDigits)) => "code_unreadable",
            _ when blocks.Any(block => block.Head is not null && (block.Rows.Count == 0 || block.Rows[0].Code.Length != shortest)) => "row_unknown",
            _ when blocks.Any(block => !block.IsInOrder()) => "code_order",
            _ => "",
        };
    }

    // Every column of the row is broken, and by amounts that would make a row of their own: a row may not have been read.
    private static string LostRow(EquationInstance broken, IReadOnlyList<EquationInstance> holding) =>
        holding.Any(instance => instance.Stated.Row == broken.Stated.Row && instance.Terms.Any(term => term is { IsPrinted: true, Cell.Amount.IsZero: false }))
        || broken.Stated.Row!.Cells.Values.Count(cell => cell is { State: Amounts.CellState.Amount, Amount.IsZero: false }) < 2
            ? ""
            : "row_missing";

    private static List<Block> Blocks(GenericList list, TableWords words)
    {
        var blocks = new List<Block>();
        foreach (var row in list.Rows.Where(row => !GenericList.IsTotal(row, words)))
        {
            if (row.Code.Length == 0)
            {
                if (list.HasAmounts(row))
                {
                    blocks.Add(new Block(row, []));
                }
            }
            else
            {
                if (blocks.Count == 0)
                {
                    blocks.Add(new Block(null, []));
                }

                blocks[^1].Rows.Add(row);
            }
        }

        return blocks;
    }

    private sealed record Block(GenericRow? Head, List<GenericRow> Rows)
    {
        public IEnumerable<GenericRow> RootRows => Rows.Where(row => ParentOf(row) is null);

        public List<GenericRow> Roots() => RootRows.ToList();

        public IEnumerable<(GenericRow Parent, IReadOnlyList<GenericRow> Children)> Parents() =>
            Rows.Select(parent => (parent, (IReadOnlyList<GenericRow>)Rows.Where(row => ParentOf(row) == parent).ToList())).Where(pair => pair.Item2.Count > 0);

        // What belongs to an account stands right below it.
        public bool IsInOrder() => Rows.Select((row, index) => (row, index)).All(pair =>
            ParentOf(pair.row) is not { } parent
            || (Rows.IndexOf(parent) is var head && head < pair.index && Rows.Skip(head + 1).Take(pair.index - head).All(between => between.Code.StartsWith(parent.Code, StringComparison.Ordinal))));

        private GenericRow? ParentOf(GenericRow row) =>
            Rows.Where(other => other.Code.Length < row.Code.Length && row.Code.StartsWith(other.Code, StringComparison.Ordinal)).MaxBy(other => other.Code.Length);
    }
}
