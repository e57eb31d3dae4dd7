using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// 类 = Σ款, 款 = Σ项 and 合计 = Σ类 by the codes printed: an account's parts are those whose codes begin with its own, and
/// a unit that heads its accounts is their sum.
/// </summary>
internal sealed class GenericCodeTree
{
    private const string Unknown = "row_unknown";
    private readonly GenericList list;
    private readonly List<GenericRow> totals;
    private readonly List<GenericCodeBlock> blocks;

    public GenericCodeTree(GenericList list, TableWords words)
    {
        this.list = list;
        totals = list.Rows.Where(row => GenericList.IsTotal(row, words)).ToList();
        var printed = list.Rows.ToLookup(row => row.Row.Index);
        var rows = list.Rows.Where(row => !GenericList.IsTotal(row, words) && (row.Code.Length > 0 || (list.HasAmounts(row) && !IsSubtotal(printed[row.Row.Index], row, words)))).ToList();
        blocks = GenericCodeBlock.Of(rows);
    }

    public IEnumerable<IReadOnlyList<GenericClaim>> Children(GenericIdentity identity)
    {
        var instances = RollUps(identity);
        if (instances.Count > 0)
        {
            yield return [new GenericClaim(identity, instances) { Obstacle = Obstacle, Objection = (broken, _) => GenericResidue.Object(broken) }];
        }
    }

    public IEnumerable<IReadOnlyList<GenericClaim>> Totals(GenericIdentity identity)
    {
        var instances = blocks.Where(block => block.Head is not null).SelectMany(block => Total(identity, block.Head!, block.Roots, block.HasUnknown)).ToList();
        if (totals is [var total])
        {
            var parts = blocks.SelectMany(block => block.Head is { } head ? [head] : block.Roots).ToList();
            instances.AddRange(Total(identity, total, parts, blocks.Any(block => block.Head is null && block.HasUnknown)));
        }

        if (instances.Count > 0)
        {
            // That the accounts add up among themselves shows that all of them were read.
            yield return [new GenericClaim(identity, instances) { Obstacle = totals.Count > 1 ? "row_twice" : Obstacle, Support = RollUps(identity), Objection = (broken, _) => ObjectionToTotal(broken) }];
        }
    }

    private List<EquationInstance> RollUps(GenericIdentity identity) => blocks.SelectMany(block => block.Parents().SelectMany(parent =>
        list.Equations(identity, parent, block.ChildrenOf(parent)).Select(instance => block.MayMissChildOf(parent) ? instance with { Obstacle = Unknown } : instance))).ToList();

    private string Obstacle => blocks.Select(block => block.Obstacle).FirstOrDefault(obstacle => obstacle.Length > 0) ?? "";

    private IEnumerable<EquationInstance> Total(GenericIdentity identity, GenericRow total, IReadOnlyList<GenericRow> parts, bool hasUnknown) =>
        list.Equations(identity, total, parts).Select(instance => hasUnknown ? instance with { Obstacle = Unknown } : instance);

    // Accounts out of order may be those of another table, printed below without a head of their own.
    private static string ObjectionToTotal(EquationInstance broken)
    {
        var codes = broken.Right.Select(term => term.RowName).ToList();
        return codes.Zip(codes.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0) ? GenericResidue.Object(broken) : "code_order";
    }

    // 人员经费合计 below the accounts; its amount may stand in the next group of columns.
    private static bool IsSubtotal(IEnumerable<GenericRow> beside, GenericRow row, TableWords words) =>
        beside.Any(other => (row.Row.Label.Length == 0 || other == row) && words.TotalColumn.IsMatch(PrintedName.Fold(other.Row.Label)));
}
