namespace DisclosureAudit.Tables.Printed;

/// <summary>Sets of the numbers 0 to count − 1 that are joined one by one; the least member names a set.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parents = Enumerable.Range(0, count).ToArray();

    public int Find(int member)
    {
        while (parents[member] != member)
        {
            member = parents[member] = parents[parents[member]];
        }

        return member;
    }

    public void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
