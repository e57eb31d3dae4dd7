namespace DisclosureAudit.Benchmarks.Reconstruction.Made;

/// <summary>
/// Which amount columns of a table add up to which: 合计 and 小计 are the sum of the columns or groups beside them, of
/// a group its own 小计 where it has one.
/// </summary>
internal sealed class ColumnSums
{
    private readonly IReadOnlyList<IReadOnlyList<string>> columns;
    private readonly IReadOnlyList<(int Column, int Sign)>[] parts;

    public ColumnSums(IReadOnlyList<IReadOnlyList<string>> columns)
    {
        this.columns = columns;
        parts = Enumerable.Range(0, columns.Count).Select(PartsOf).ToArray();
    }

    public int Count => parts.Length;

    public bool IsDrawn(int column) => parts[column].Count == 0;

    /// <summary>Fills in the sums; null is a cell without money.</summary>
    public long?[] Fill(long?[] drawn)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].Count > 0)
                {
                    var addends = parts[i].Where(part => drawn[part.Column] is not null).ToList();
                    drawn[i] = addends.Count == 0 ? null : addends.Sum(part => part.Sign * drawn[part.Column]!.Value);
                }
            }
        }

        return drawn;
    }

    private static bool IsSum(string level) => level is "小计" or "总计" || level.EndsWith("合计", StringComparison.Ordinal);

    private List<(int, int)> PartsOf(int column)
    {
        var levels = columns[column];
        if (levels[^1] == "年末结转和结余")
        {
            return [(Find("年初结转和结余"), 1), (Find("本年收入"), 1), (Find("小计"), -1)];
        }

        var at = levels.TakeWhile(level => !IsSum(level)).Count();
        if (at == levels.Count)
        {
            return [];
        }

        var siblings = columns.Where((other, i) => i != column && other.Count > at && other.Take(at).SequenceEqual(levels.Take(at), StringComparer.Ordinal) && !IsSum(other[at]))
            .Select(other => other[at]).Where(name => !name.StartsWith("机关运行经费", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return siblings.SelectMany(sibling => Below([.. levels.Take(at), sibling], levels.Skip(at + 1).ToList())).Select(part => (part, 1)).ToList();
    }

    private int Find(string last) => columns.TakeWhile(levels => levels[^1] != last).Count();

    private List<int> Below(IReadOnlyList<string> prefix, IReadOnlyList<string> suffix)
    {
        var group = Enumerable.Range(0, columns.Count).Where(i => columns[i].Take(prefix.Count).SequenceEqual(prefix, StringComparer.Ordinal)
            && columns[i].Count >= prefix.Count + suffix.Count && columns[i].TakeLast(suffix.Count).SequenceEqual(suffix, StringComparer.Ordinal)).ToList();
        var own = group.Where(i => columns[i].Count > prefix.Count && IsSum(columns[i][prefix.Count])).ToList();
        return own.Count > 0 ? own : group;
    }
}
