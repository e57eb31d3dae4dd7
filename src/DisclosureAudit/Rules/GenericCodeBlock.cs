using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>The accounts of one unit: those below the row that names it, or all where no unit is named.</summary>
internal sealed class GenericCodeBlock
{
    private const int FewestDigits = 3;
    private readonly List<GenericRow> rows = [];
    private readonly Dictionary<GenericRow, GenericRow> parents = new((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GenericRow, List<GenericRow>> children = new((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GenericRow, int> places = new((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);

    // Where the last row stands whose code begins with the account's.
    private readonly Dictionary<GenericRow, int> lastBelow = new((IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);
    private readonly List<int> uncoded = [];

    private GenericCodeBlock(GenericRow? head) => Head = head;

    public GenericRow? Head { get; }

    /// <summary>The accounts that are no part of another one printed.</summary>
    public IReadOnlyList<GenericRow> Roots => rows.Where(row => IsCoded(row) && !parents.ContainsKey(row)).ToList();

    /// <summary>Some row with amounts has no code that can be read.</summary>
    public bool HasUnknown => uncoded.Count > 0;

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

    public IEnumerable<GenericRow> Parents() => children.Keys;

    public IReadOnlyList<GenericRow> ChildrenOf(GenericRow parent) => children[parent];

    /// <summary>Whether a row without a readable code stands among the account's own, or right behind them.</summary>
    public bool MayMissChildOf(GenericRow parent)
    {
        var next = ~uncoded.BinarySearch(places[parent]);
        return next < uncoded.Count && uncoded[next] <= lastBelow[parent] + 1;
    }

    private void Place()
    {
        var coded = rows.Where(IsCoded).ToList();
        var byCode = coded.DistinctBy(row => row.Code, StringComparer.Ordinal).ToDictionary(row => row.Code, StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            places[rows[i]] = i;
            if (!IsCoded(rows[i]))
            {
                uncoded.Add(i);
            }
            else if (ParentOf(rows[i].Code, byCode) is { } parent)
            {
                parents[rows[i]] = parent;
                (children.TryGetValue(parent, out var known) ? known : children[parent] = []).Add(rows[i]);
            }
        }

        foreach (var row in coded)
        {
            for (var above = parents.GetValueOrDefault(row); above is not null; above = parents.GetValueOrDefault(above))
            {
                lastBelow[above] = places[row];
            }
        }

        var ends = children.Keys.ToDictionary(parent => parent, EndOf, (IEqualityComparer<GenericRow>)ReferenceEqualityComparer.Instance);

        Obstacle = coded switch
        {
            _ when coded.Any(row => row.Code.Length < FewestDigits) => "code_unreadable",
            _ when parents.Count > 0 && coded.GroupBy(row => row.Code, StringComparer.Ordinal).Any(same => same.Count() > 1) => "code_twice",
            _ when !coded.All(row => StandsBelowParent(row, ends)) => "code_order",
            _ => "",
        };
    }

    // What belongs to an account stands below it, with nothing of another between.
    private bool StandsBelowParent(GenericRow row, Dictionary<GenericRow, int> ends) =>
        !parents.TryGetValue(row, out var parent) || (places[parent] < places[row] && places[row] < ends[parent]);

    // Where the first account of another stands behind it.
    private int EndOf(GenericRow parent)
    {
        var end = places[parent] + 1;
        while (end < rows.Count && (!IsCoded(rows[end]) || IsBelow(rows[end], parent)))
        {
            end++;
        }

        return end;
    }

    // The account with the longest code that this one begins with; of two with one code the first.
    private static GenericRow? ParentOf(string code, Dictionary<string, GenericRow> byCode)
    {
        for (var length = code.Length - 1; length > 0; length--)
        {
            if (byCode.TryGetValue(code[..length], out var parent))
            {
                return parent;
            }
        }

        return null;
    }

    private static bool IsBelow(GenericRow row, GenericRow other) => IsCoded(row) && IsCoded(other) && row.Code.Length > other.Code.Length && row.Code.StartsWith(other.Code, StringComparison.Ordinal);

    private static bool IsCoded(GenericRow row) => row.Code.Length > 0 && row.Row.Doubt != Doubts.CodeUnreadable;

    private static bool IsAccount(GenericRow row) => AccountCode.TryRead(row.Code, out _);
}
