namespace DisclosureAudit.Tables.Printed;

/// <summary>Gives the columns without a name above them to the names beside them.</summary>
internal sealed partial class HeaderForest
{
    // Short labels at the left of a column, and amounts at its right, do not overlap the name in its middle.
    private void NameBodies(IReadOnlyCollection<HeaderBlock> left)
    {
        for (var i = 0; i < roots.Count; i++)
        {
            var text = roots[i].Text;
            if (roots[i].IsNamed || left.Any(block => block.Box.Left < text.End && text.Start < block.Box.Right))
            {
                continue;
            }

            if (OnlyNeighbour(i) is { } neighbour)
            {
                roots[Math.Min(i, neighbour)] = roots[neighbour] with { Text = new Piece(Math.Min(text.Start, roots[neighbour].Text.Start), Math.Max(text.End, roots[neighbour].Text.End)), IsBeside = true };
                roots.RemoveAt(Math.Max(i, neighbour));
                i = Math.Min(i, neighbour);
                continue;
            }

            var (before, after) = (GapToName(i - 1, i), GapToName(i, i + 1));
            if (before == after || (before / 2 < after && after / 2 < before))
            {
                continue;
            }

            var (body, name) = (roots[i], roots[before < after ? i - 1 : i + 1]);
            var at = Math.Min(i, before < after ? i - 1 : i + 1);
            roots[at] = new HeaderNode(new Piece(Math.Min(body.Text.Start, name.Text.Start), Math.Max(body.Text.End, name.Text.End)), name.Top, name.Block, []) { IsBeside = true };
            roots.RemoveAt(at + 1);
            i = at;
        }
    }

    // A text that never stands on one line with that of one neighbour, as names and the total in their middle, and does with the other's.
    private int? OnlyNeighbour(int at)
    {
        var free = new[] { at - 1, at + 1 }.Where(index => index >= 0 && index < roots.Count && roots[index] is { IsNamed: true, HasBody: true, Children.Count: 0 } && !ShareLine(roots[at].Text, roots[index].Text)).ToList();
        return free is [var only] && !lines.Any(line => line.Chunks.Any(chunk => chunk.IsAmount && Overlap(chunk, roots[at].Text))) ? only : null;
    }

    private bool ShareLine(Piece one, Piece other) => lines.Any(line => line.Chunks.Any(chunk => Overlap(chunk, one)) && line.Chunks.Any(chunk => Overlap(chunk, other)));

    private static bool Overlap(Chunk chunk, Piece text) => text.Start < chunk.Right && chunk.Left < text.End;

    // How far a column without a name and a name without a column stand apart; int.MaxValue when they are not these.
    private int GapToName(int first, int second)
    {
        if (first < 0 || second >= roots.Count || inner.Any(line => IsWithin(line.Left, roots[first].Text.End, roots[second].Text.Start) || IsWithin(line.Right, roots[first].Text.End, roots[second].Text.Start)))
        {
            return int.MaxValue;
        }

        var name = roots[first].IsNamed ? roots[first] : roots[second];
        return name is { Block: { } block, Children.Count: 0, HasBody: false } && name.Text == new Piece(block.Box.Left, block.Box.Right) ? roots[second].Text.Start - roots[first].Text.End : int.MaxValue;
    }
}
