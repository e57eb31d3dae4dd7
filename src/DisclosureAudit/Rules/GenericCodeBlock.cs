using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>The accounts of one unit: those below the row that names it, or all where no unit is named.</summary>
internal sealed class GenericCodeBlock
{
    private const int FewestDigits = 3;
    private readonly List<GenericRow> rows = [];
    private readonly Dictionary<GenericRow, GenericRow> parents = new((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);

    private GenericCodeBlock(GenericRow? head) => Head = head;

    public GenericRow? Head { get; }

    /// <summary>The accounts that are no part of another one printed.</summary>
    public IReadOnlyList<GenericRow> Roots => rows.Where(row => IsCoded(row) && !parents.ContainsKey(row)).ToList();

    /// <summary>Some row with amounts has no code that can be read.</summary>
    public bool HasUnknown => rows.Any(row => !IsCoded(row));

    public string Obstacle { get; private set; } = "";

    /// <param name="rows">Without totals.</param>
    public static List<GenericCodeBlock> Of(IReadOnlyList<GenericRow> rows)
    {
        var blocks = new List<GenericCodeBlock>();
        var shortest = rows.Where(row => IsCoded(row) && IsAccount(row)).Select(row => row.Code.Length).DefaultIfEmpty(0).Min();
        for (var i = 0; i < rows.Count; i++)
        {
            var next = i + 1 < rows.Count ? rows[i + 1] : null;
            var isHead = next is not null
                && (i == 0 || blocks[0].Head is not null)
                && (!IsCoded(rows[i]) || !IsAccount(rows[i]))
                && next.Code.Length == shortest
                && (rows[i].Code.Length == 0 || !next.Code.StartsWith(rows[i].Code, StringComparison.Ordinal));
            if (isHead || i == 0)
            {
                blocks.Add(new GenericCodeBlock(isHead ? rows[i] : null));
            }

            if (!isHead)
            {
                blocks[^1].rows.Add(rows[i]);
            }
        }

        blocks.ForEach(block => block.Place());
        return blocks;
    }

    public IEnumerable<GenericRow> Parents() => parents.Values.Distinct((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);

    public IReadOnlyList<GenericRow> ChildrenOf(GenericRow parent) => rows.Where(row => parents.GetValueOrDefault(row) == parent).ToList();

    /// <summary>Whether a row without a readable code stands among the account's own, or right behind them.</summary>
    public bool MayMissChildOf(GenericRow parent)
    {
        var (first, last) = (rows.IndexOf(parent), rows.FindLastIndex(row => IsBelow(row, parent)));
        return rows.Skip(first + 1).Take(last - first + 1).Any(row => !IsCoded(row));
    }

    private void Place()
    {
        var coded = rows.Where(IsCoded).ToList();
        foreach (var row in coded)
        {
            if (coded.Where(other => IsBelow(row, other)).MaxBy(other => other.Code.Length) is { } parent)
            {
                parents[row] = parent;
            }
        }

        Obstacle = coded switch
        {
            _ when coded.Any(row => row.Code.Length < FewestDigits) => "code_unreadable",
            _ when parents.Count > 0 && coded.GroupBy(row => row.Code, StringComparer.Ordinal).Any(same => same.Count() > 1) => "code_twice",
            _ when !coded.All(StandsBelowParent) => "code_order",
            _ => "",
        };
    }

    // What belongs to an account stands below it, with nothing of another between.
    private bool StandsBelowParent(GenericRow row) =>
        !parents.TryGetValue(row, out var parent)
        || (rows.IndexOf(parent) is var head && rows.IndexOf(row) is var at && head < at && rows.Skip(head + 1).Take(at - head).All(between => !IsCoded(between) || IsBelow(between, parent)));

    private static bool IsBelow(GenericRow row, GenericRow other) => IsCoded(row) && IsCoded(other) && row.Code.Length > other.Code.Length && row.Code.StartsWith(other.Code, StringComparison.Ordinal);

    private static bool IsCoded(GenericRow row) => row.Code.Length > 0 && row.Row.Doubt != Doubts.CodeUnreadable;

    private static bool IsAccount(GenericRow row) => AccountCode.TryRead(row.Code, out _);
}
