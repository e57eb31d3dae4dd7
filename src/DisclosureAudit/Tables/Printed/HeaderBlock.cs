using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A name in a header, wrapped or not.</summary>
/// <param name="Band">Between which level lines it stands, from 0; all 0 when there are none.</param>
internal sealed record HeaderBlock(List<PrintedWord> Words, Box Box, int Band)
{
    // Names of one cell that wraps are set less than this share of a letter apart; header rows have more between them.
    private const int Wrapped = 60;

    // In hundredths of a point.
    private const int SamePlace = 150;

    // Over this many texts no header is; what has more stays as it is.
    private const int MostBlocks = 400;

    /// <returns>From top to bottom; null when there are too many.</returns>
    public static IReadOnlyList<HeaderBlock>? Of(IReadOnlyList<AlignedBand> bands)
    {
        if (bands.Sum(band => band.Lines.Sum(line => line.Chunks.Count)) > MostBlocks)
        {
            return null;
        }

        return bands.Index().SelectMany(band => InBand(band.Item, band.Index)).ToList();
    }

    private static List<HeaderBlock> InBand(AlignedBand band, int number)
    {
        var blocks = new List<HeaderBlock>();
        foreach (var line in band.Lines)
        {
            var before = blocks.ToList();
            var above = line.Chunks.Select(chunk => before.FindAll(block => block.Box.Left < chunk.Right && chunk.Left < block.Box.Right)).ToList();
            foreach (var (index, chunk) in line.Chunks.Index())
            {
                var block = new HeaderBlock([.. chunk.Words], BoxOf(chunk), number);
                var near = above[index].MaxBy(other => other.Box.Bottom);

                // Of names in one row some stand above nothing: then what stands above others is over them, not before them.
                if (near is not null && near.IsWrappedBy(block) && above.TrueForAll(blocks => blocks.Count > 0) && above.Count(blocks => blocks.Contains(near)) == 1)
                {
                    blocks[blocks.IndexOf(near)] = new HeaderBlock([.. near.Words, .. block.Words], near.Box.Union(block.Box), number);
                }
                else
                {
                    blocks.Add(block);
                }
            }
        }

        return blocks;
    }

    private static Box BoxOf(Chunk chunk) => chunk.Words.Select(word => word.Box).Aggregate((all, word) => all.Union(word));

    private bool IsWrappedBy(HeaderBlock below) =>
        (below.Box.Top - Box.Bottom) * 100L < (long)Wrapped * Words[0].FontSize
        && (Math.Abs(Box.Middle - below.Box.Middle) <= SamePlace || Math.Abs(Box.Left - below.Box.Left) <= SamePlace || Math.Abs(Box.Right - below.Box.Right) <= SamePlace);
}
