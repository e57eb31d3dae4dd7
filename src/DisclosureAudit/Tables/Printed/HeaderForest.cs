namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Builds the header from its lowest names upwards. A name above one column names it; one above names that stand lower is over
/// several of them: over those in whose middle it stands, or at whose left end.
/// </summary>
internal sealed partial class HeaderForest
{
    private readonly IReadOnlyList<AlignedLine> lines;

    // Borders are not drawn: half-way between two texts is this share of the width off, in hundredths, or a letter and a half.
    private const int OffCentre = 12;
    private const int OffCentreLetters = 150;

    private readonly List<HeaderNode> roots;

    private readonly IReadOnlyList<InnerLine> inner;

    private HeaderForest(IReadOnlyList<AlignedLine> body, IReadOnlyList<InnerLine> inner)
    {
        (lines, this.inner) = (body, inner);
        roots = ColumnClusters.Of(body).Select(HeaderNode.Body).ToList();
    }

    /// <returns>From left to right; null when some name stands above no columns that could be told.</returns>
    public static IReadOnlyList<HeaderNode>? Of(IReadOnlyList<HeaderBlock> blocks, IReadOnlyList<AlignedLine> body, IReadOnlyList<InnerLine> inner)
    {
        var forest = new HeaderForest(body, inner);
        var left = blocks.ToHashSet<HeaderBlock>(ReferenceEqualityComparer.Instance);
        foreach (var level in Levels(blocks))
        {
            left.ExceptWith(level);
            if (!forest.Add(level, left, blocks.Max(block => block.LastBand)))
            {
                return null;
            }
        }

        return forest.roots;
    }

    // From the lowest: names whose middles stand at one height.
    private static IEnumerable<List<HeaderBlock>> Levels(IReadOnlyList<HeaderBlock> blocks)
    {
        var level = new List<HeaderBlock>();
        foreach (var block in blocks.OrderByDescending(block => block.Band).ThenByDescending(block => block.Box.Center))
        {
            if (level.Count > 0 && (block.Band != level[0].Band || level[0].Box.Center - block.Box.Center > block.Words[0].FontSize / 3))
            {
                yield return level;
                level = [];
            }

            level.Add(block);
        }

        if (level.Count > 0)
        {
            yield return level;
        }
    }

    private bool Add(List<HeaderBlock> level, HashSet<HeaderBlock> left, int lastBand)
    {
        var parents = new List<HeaderBlock>();
        foreach (var block in level.OrderBy(block => block.Box.Left))
        {
            var below = roots.FindAll(root => root.Text.Start < block.Box.Right && block.Box.Left < root.Text.End);
            if (below.Exists(root => root.IsNamed && !IsBelow(root, block)))
            {
                return false;
            }

            if (below.Exists(root => root.IsNamed) || (below.Count == 0 && !(block.LastBand > block.Band && block.LastBand == lastBand) && IsBetweenNames(block)))
            {
                parents.Add(block);
            }
            else if (below.Count == 1)
            {
                roots[roots.IndexOf(below[0])] = below[0].Named(block);
            }
            else if (below.Count == 0)
            {
                roots.Insert(roots.Count(root => root.Text.Start < block.Box.Left), new HeaderNode(new Piece(block.Box.Left, block.Box.Right), block.Box.Top, block, []));
            }
            else
            {
                Join(roots.IndexOf(below[0]), below.Count, block);
                AreOne(roots.FindIndex(root => root.Block == block));
            }
        }

        left.UnionWith(parents);
        NameBodies(left.Where(block => lastBand == 0 || block.LastBand == lastBand).ToList());
        left.ExceptWith(parents);
        return AddParents(parents);
    }

    // Codes and names that are indented by level may stand beside each other's column, though never in one row with each other.
    private void AreOne(int at)
    {
        var texts = roots[at].Children.Select(child => child.Text).ToList();
        if (lines.All(line => line.Chunks.Count(chunk => texts.Exists(text => text.Start < chunk.Right && chunk.Left < text.End)) < 2 && !line.Chunks.Any(chunk => OpenLine.IsMoney(chunk) && texts.Exists(text => text.Start < chunk.Right && chunk.Left < text.End))))
        {
            roots[at] = new HeaderNode(roots[at].Text, roots[at].Top, roots[at].Block, []);
        }
    }

    // Between two names that stand lower: over both, for a column of its own would have its name beside them.
    private bool IsBetweenNames(HeaderBlock block)
    {
        var next = roots.FindIndex(root => root.Text.Start >= block.Box.Right);
        return next > 0 && IsBelow(roots[next], block) && IsBelow(roots[next - 1], block) && InOneRow(roots[next], roots[next - 1]);
    }

    private static bool IsBelow(HeaderNode node, HeaderBlock block) =>
        node.Block is { } own && (own.Band > block.LastBand || own.Box.Top >= block.Box.Bottom - (block.Box.Height / 3));

    // A name over all levels stands half a row higher than those of the lowest; and as high as the middle of names with what they are over.
    private static bool InOneRow(HeaderNode node, HeaderNode other) =>
        node.Block is { } one
        && other.Block is { } two
        && one.Band == two.Band
        && (one.LastBand != two.LastBand
            || Math.Abs(one.Box.Center - two.Box.Center) <= Math.Max(one.Words[0].FontSize / 2, Math.Abs(one.Box.Height - two.Box.Height) / 2)
            || Math.Abs(node.Center - other.Center) <= one.Words[0].FontSize / 2);

    private bool AddParents(List<HeaderBlock> parents)
    {
        while (parents.Count > 0)
        {
            // The run of lower names that the first parent stands above; the other parents above it come with it.
            var at = roots.FindIndex(root => IsBelow(root, parents[0]) && root.Text.End > parents[0].Box.Left);
            if (at < 0)
            {
                return false;
            }

            var (first, last) = (at, at);
            while (first > 0 && InOneRow(roots[first - 1], roots[at]))
            {
                first--;
            }

            while (last + 1 < roots.Count && InOneRow(roots[last + 1], roots[at]))
            {
                last++;
            }

            var end = Border(last + 1);
            var own = parents.FindAll(parent => parent.Box.Middle < end || parent == parents[0]);
            if (Partition(first, last, own) is not { } counts)
            {
                return false;
            }

            foreach (var (index, parent) in own.Index())
            {
                Join(first + index, counts[index], parent);
            }

            parents.RemoveRange(0, own.Count);
        }

        return true;
    }

    private void Join(int first, int count, HeaderBlock block)
    {
        var children = roots.GetRange(first, count);
        var text = new Piece(Math.Min(block.Box.Left, children[0].Text.Start), Math.Max(block.Box.Right, children[^1].Text.End));
        roots.RemoveRange(first, count);
        roots.Insert(first, new HeaderNode(text, block.Box.Top, block, children));
    }

    // Over how many of the names each parent reaches, so that all together stand least off their middles.
    private int[]? Partition(int first, int last, List<HeaderBlock> parents)
    {
        var (names, count) = (last - first + 1, parents.Count);
        if (count > names)
        {
            return null;
        }

        var best = new long[count + 1, names + 1];
        var taken = new int[count + 1, names + 1];
        for (var parent = 0; parent <= count; parent++)
        {
            for (var end = 0; end <= names; end++)
            {
                best[parent, end] = parent == 0 && end == 0 ? 0 : long.MaxValue;
                for (var start = 0; parent > 0 && start < end; start++)
                {
                    var off = best[parent - 1, start] == long.MaxValue ? long.MaxValue : Off(first + start, first + end - 1, parents[parent - 1]);
                    if (off != long.MaxValue && best[parent - 1, start] + off < best[parent, end])
                    {
                        (best[parent, end], taken[parent, end]) = (best[parent - 1, start] + off, end - start);
                    }
                }
            }
        }

        if (best[count, names] == long.MaxValue)
        {
            return null;
        }

        var counts = new int[count];
        for (var (parent, end) = (count, names); parent > 0; parent--)
        {
            counts[parent - 1] = taken[parent, end];
            end -= counts[parent - 1];
        }

        return counts;
    }

    // How far the name stands off the middle of the columns, or off their left end; long.MaxValue when it cannot be theirs.
    private long Off(int first, int last, HeaderBlock parent)
    {
        var (left, right) = (Border(first), Border(last + 1));
        var ofTexts = Math.Abs(parent.Box.Middle - ((roots[first].Text.Start + roots[last].Text.End) / 2));
        var ofCells = Math.Abs(parent.Box.Middle - ((left + right) / 2));
        var off = Math.Min(Math.Min(ofTexts, ofCells), Math.Abs(parent.Box.Left - roots[first].Text.Start));
        var most = Math.Max((right - left) * (long)OffCentre, parent.Words[0].FontSize * (long)OffCentreLetters) / 100;
        return off <= most && parent.Box.Middle > left && parent.Box.Middle < right ? off : long.MaxValue;
    }

    // Where a line ends between two neighbours, else half-way.
    private int Border(int index)
    {
        if (index == 0 || index == roots.Count)
        {
            return index == 0 ? roots[0].Text.Start : roots[^1].Text.End;
        }

        var (from, to) = (roots[index - 1].Text.End, roots[index].Text.Start);
        foreach (var line in inner)
        {
            if (IsWithin(line.Left, from, to) || IsWithin(line.Right, from, to))
            {
                return IsWithin(line.Left, from, to) ? line.Left : line.Right;
            }
        }

        return (from + to) / 2;
    }

    private static bool IsWithin(int x, int from, int to) => x >= from && x <= to;
}
