using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>The columns of an area without upright borders.</summary>
/// <param name="texts">Where the text of each column stands, from left to right.</param>
/// <param name="left">Where the area begins, in hundredths of a point.</param>
/// <param name="right">Where it ends.</param>
internal sealed class AlignedColumns(IReadOnlyList<Piece> texts, int left, int right)
{
    public int Count => texts.Count;
    public IReadOnlyList<Piece> Texts => texts;

    /// <summary>Where the columns end: half-way between their texts.</summary>
    public IReadOnlyList<int> Xs { get; } =
        [Math.Min(left, texts[0].Start), .. texts.Zip(texts.Skip(1), (one, next) => (one.End + next.Start) / 2), Math.Max(right, texts[^1].End)];

    /// <param name="areOne">Whether two columns of the other may be one.</param>
    /// <returns>The columns of both; null when a column of one stands below two of the other.</returns>
    public static IReadOnlyList<Piece>? Union(IReadOnlyList<Piece> one, IReadOnlyList<Piece> other, Func<Piece, Piece, bool> areOne)
    {
        var all = new List<(Piece Text, int Parts)>();
        var last = new List<Piece>();
        foreach (var text in one.Select(text => (Text: text, Parts: 1)).Concat(other.Select(text => (Text: text, Parts: 2))).OrderBy(text => text.Text.Start))
        {
            if (all.Count == 0 || text.Text.Start >= all[^1].Text.End)
            {
                last.Clear();
            }

            if (all.Count > 0 && text.Text.Start < all[^1].Text.End)
            {
                if ((all[^1].Parts & text.Parts) != 0 && !(text.Parts == 2 && last.TrueForAll(above => areOne(above, text.Text))))
                {
                    return null;
                }

                all[^1] = (new Piece(all[^1].Text.Start, Math.Max(all[^1].Text.End, text.Text.End)), all[^1].Parts | text.Parts);
            }
            else
            {
                all.Add(text);
            }

            if (text.Parts == 2)
            {
                last.Add(text.Text);
            }
        }

        return all.ConvertAll(column => column.Text);
    }

    public int ColumnOf(Piece text) => Over(text.Start, text.End).First;

    /// <summary>The pieces of a chunk by column: a heading over several is one piece, cells that stand near are several.</summary>
    public IEnumerable<PlacedText> Place(Chunk chunk)
    {
        var whole = Over(chunk.Left, chunk.Right);
        return whole.First == whole.Last || chunk.Words.Count == 1
            ? [Placed(chunk.Words, whole, chunk.IsAmount)]
            : Split(chunk);
    }

    // Words that lie in one column each are cells; a word over two columns makes the chunk a heading.
    private IEnumerable<PlacedText> Split(Chunk chunk)
    {
        var pieces = new List<PlacedText>();
        var words = new List<PrintedWord>();
        foreach (var word in chunk.Words)
        {
            if (words.Count > 0 && (word.Box.Left - words[^1].Box.Right) * 100L > (long)Apart * word.FontSize)
            {
                pieces.Add(Piece(words));
                words = [];
            }

            words.Add(word);
        }

        pieces.Add(Piece(words));
        return pieces.TrueForAll(piece => piece.First == piece.Last) && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.First < pair.Second.First || pair.First.First == pair.Second.First)
            ? pieces
            : [Placed(chunk.Words, Over(chunk.Left, chunk.Right), chunk.IsAmount)];
    }

    // In hundredths of a font size: pieces of one word that changes between letters and ideographs are nearer.
    private const int Apart = 30;

    private PlacedText Piece(List<PrintedWord> words) => Placed(words, Over(words[0].Box.Left, words[^1].Box.Right), new Chunk(words, 0).IsAmount);

    private static PlacedText Placed(IReadOnlyList<PrintedWord> words, (int First, int Last) over, bool isAmount) =>
        isAmount && over.First != over.Last
            ? new PlacedText(words, over.Last, over.Last, PlacedText.ColumnUnclear)
            : new PlacedText(words, over.First, over.Last, "");

    private (int First, int Last) Over(int start, int end)
    {
        var first = Enumerable.Range(0, Count).FirstOrDefault(column => texts[column].End > start, Count - 1);
        var last = first;
        while (last + 1 < Count && texts[last + 1].Start < end)
        {
            last++;
        }

        return (first, last);
    }
}

/// <summary>Words and the columns they stand in.</summary>
/// <param name="Doubt">Why the column may be another; empty when it is not.</param>
internal readonly record struct PlacedText(IReadOnlyList<PrintedWord> Words, int First, int Last, string Doubt)
{
    /// <summary>A number that reaches over two columns.</summary>
    public const string ColumnUnclear = "column_unclear";

    public Box Box => Words.Select(word => word.Box).Aggregate((all, box) => all.Union(box));
}
