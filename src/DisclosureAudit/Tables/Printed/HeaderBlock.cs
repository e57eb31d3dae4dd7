using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>A name in a header, wrapped or not.</summary>
/// <param name="Band">Below which level line it stands, from 0; all 0 when there are none.</param>
internal sealed record HeaderBlock(List<PrintedWord> Words, Box Box, int Band)
{
    /// <summary>The lowest band its cell reaches down to.</summary>
    public int LastBand { get; init; } = Band;

    // Names of one cell that wraps are set less than this share of a letter apart; header rows have more between them.
    private const int Wrapped = 60;

    // Lines of one name are this near, from bottom to bottom; rows are hardly ever.
    private const int Tight = 150;

    // In hundredths of a point.
    private const int SamePlace = 150;

    // Over this many texts no header is; what has more stays as it is.
    private const int MostBlocks = 400;

    /// <returns>From top to bottom; null when there are too many.</returns>
    public static IReadOnlyList<HeaderBlock>? Of(IReadOnlyList<AlignedBand> bands, AlignedColumns? columns)
    {
        if (bands.Sum(band => band.Lines.Sum(line => line.Chunks.Count)) > MostBlocks)
        {
            return null;
        }

        var blocks = new List<HeaderBlock>();
        var first = 0;
        foreach (var band in bands)
        {
            blocks.AddRange(InBand(band, first, columns, isRuled: bands.Count > 1 || band.Inner.Count > 0));
            first += 1 + band.Inner.Select(line => line.Y).Distinct().Count();
        }

        return blocks;
    }

    private static IEnumerable<HeaderBlock> InBand(AlignedBand band, int first, AlignedColumns? columns, bool isRuled)
    {
        var ys = band.Inner.Select(line => line.Y).Distinct().Order().ToList();
        return InBand(band with { Lines = band.Lines.Select(line => InColumns(line, columns)).ToList() }, first, isRuled).Select(block => block with
        {
            Band = first + ys.FindLastIndex(y => y < block.Box.Center && band.Inner.Any(line => line.Y == y && line.Covers(block.Box.Middle))) + 1,
            LastBand = first + (ys.FindIndex(y => y > block.Box.Center && band.Inner.Any(line => line.Y == y && line.Covers(block.Box.Middle))) is var below and >= 0 ? below : ys.Count),
        });
    }

    // Names that nearly fill their cells stand as near as words of one do; the columns below tell them apart.
    private static AlignedLine InColumns(AlignedLine line, AlignedColumns? columns) =>
        columns is null ? line with { Chunks = line.Chunks.SelectMany(Apart).ToList() } : line with { Chunks = line.Chunks.SelectMany(chunk => columns.Place(chunk).Select(text => new Chunk(text.Words, chunk.Line))).ToList() };

    // Without rows below, the letters of a name stand close together, and those of two names not.
    private static IEnumerable<Chunk> Apart(Chunk chunk)
    {
        var first = 0;
        for (var i = 1; i < chunk.Words.Count; i++)
        {
            var (before, word) = (chunk.Words[i - 1], chunk.Words[i]);
            if (before.Text.Length > 1 && word.Text.Length > 1 && (word.Box.Left - before.Box.Right) * 4 > word.FontSize && !char.IsAsciiDigit(before.Text[^1]) && !char.IsAsciiDigit(word.Text[0]))
            {
                yield return new Chunk(chunk.Words.Skip(first).Take(i - first).ToList(), chunk.Line);
                first = i;
            }
        }

        yield return first == 0 ? chunk : new Chunk(chunk.Words.Skip(first).ToList(), chunk.Line);
    }

    private static List<HeaderBlock> InBand(AlignedBand band, int number, bool isRuled)
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
                // Where lines are drawn between levels, what no line parts is one name.
                if (near is not null && near.IsWrappedBy(block, isRuled || near.IsTight(block) ? block.Words[0].FontSize / 2 : SamePlace) && !band.Inner.Any(inner => inner.Parts(near.Box, block.Box)) && (isRuled || above.TrueForAll(blocks => blocks.Count > 0) || (near.IsTight(block) && near.IsFull(block) && !IsAmong(line, above, index, near))) && above.Count(blocks => blocks.Contains(near)) == 1)
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

    // One of several names in whose middle the upper one stands: 科目编码 over 类, 款 and 项.
    private static bool IsAmong(AlignedLine line, List<List<HeaderBlock>> above, int index, HeaderBlock near) =>
        index > 0 && index + 1 < line.Chunks.Count
        && above[index - 1].Count == 0 && above[index + 1].Count == 0
        && Math.Abs(line.Chunks[index - 1].Middle + line.Chunks[index + 1].Middle - (2 * near.Box.Middle)) < 4 * near.Words[0].FontSize;

    // A line is broken where the next letter does not fit.
    private bool IsFull(HeaderBlock below) => Box.Width + Words[0].FontSize > below.Box.Width;

    private bool IsTight(HeaderBlock below) => (below.Box.Bottom - Box.Bottom) * 100L < (long)Tight * Words[0].FontSize;

    private static Box BoxOf(Chunk chunk) => chunk.Words.Select(word => word.Box).Aggregate((all, word) => all.Union(word));

    private bool IsWrappedBy(HeaderBlock below, int samePlace) =>
        (below.Box.Top - Box.Bottom) * 100L < (long)Wrapped * Words[0].FontSize
        && (Math.Abs(Box.Middle - below.Box.Middle) <= samePlace || Math.Abs(Box.Left - below.Box.Left) <= samePlace || Math.Abs(Box.Right - below.Box.Right) <= samePlace);
}
