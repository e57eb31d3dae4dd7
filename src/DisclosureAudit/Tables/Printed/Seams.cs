using DisclosureAudit.Amounts;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>
/// Cuts an amount from the text that stands close behind or before it, where other lines show that a column begins or ends there: at the
/// right border of a column of amounts the next column of names begins.
/// </summary>
internal sealed class Seams
{
    // In hundredths of a point: texts of one column begin, amounts end at one place.
    private const int SamePlace = 150;

    // On so many other lines.
    private const int Fewest = 2;

    // What stands behind an amount in its own cell.
    private const string Units = "元万亿%％（()）";

    private readonly int[] starts;
    private readonly int[] ends;
    private readonly bool isRuled;

    private Seams(IReadOnlyList<AlignedLine> lines, bool isRuled)
    {
        this.isRuled = isRuled;
        var chunks = lines.SelectMany(line => line.Chunks).ToList();
        starts = chunks.Where(chunk => !chunk.IsAmount).Select(chunk => chunk.Left)
            .Concat(chunks.SelectMany(chunk => chunk.Words.Zip(chunk.Words.Skip(1)).Where(pair => IsFigure(pair.First) && !IsFigure(pair.Second)).Select(pair => pair.Second.Box.Left)))
            .Order().ToArray();
        ends = chunks.Where(OpenLine.IsAmount).Select(chunk => chunk.Right).Order().ToArray();
    }

    /// <param name="isRuled">Lines are drawn between the rows: what stands there is no sentence, where a word may follow an amount.</param>
    public static IReadOnlyList<AlignedLine> Cut(IReadOnlyList<AlignedLine> lines, bool isRuled)
    {
        var seams = new Seams(lines, isRuled);
        return lines.Select(line => line.Chunks.All(chunk => chunk.Words.Count == 1) ? line : line with { Chunks = line.Chunks.SelectMany(seams.Cut).ToList() }).ToList();
    }

    private IEnumerable<Chunk> Cut(Chunk chunk)
    {
        var (first, words) = (0, chunk.Words);
        for (var i = 1; i < words.Count; i++)
        {
            if (IsSeam(words[i - 1], words[i], isLast: i == words.Count - 1))
            {
                yield return Part(chunk, first, i);
                first = i;
            }
        }

        yield return first == 0 ? chunk : Part(chunk, first, words.Count);
    }

    private bool IsSeam(PrintedWord before, PrintedWord after, bool isLast) => (IsFigure(before), IsAmount(after)) switch
    {
        // Its own place is among them.
        (true, false) => Count(starts, after.Box.Left) > Fewest || (isRuled && (BeginsItem(after) || (HasCents(before) && !Units.Contains(after.Text[0], StringComparison.Ordinal)))),
        (false, true) => isLast && Count(ends, after.Box.Right) >= Fewest && !IsNumber(before),
        (true, true) => Count(ends, before.Box.Right) >= Fewest && Count(ends, after.Box.Right) >= Fewest,
        _ => false,
    };

    // 二、…, or 支出总计: no amount goes on like that.
    private static bool BeginsItem(PrintedWord word) =>
        HeaderTree.IsNumbered(word.Text) || word.Text.EndsWith("总计", StringComparison.Ordinal) || word.Text.EndsWith("合计", StringComparison.Ordinal);

    private static bool IsAmount(PrintedWord word) => OpenLine.IsAmount(new Chunk([word], 0));

    private static bool IsFigure(PrintedWord word) => new Chunk([word], 0) is var chunk && (chunk.IsDash || OpenLine.IsAmount(chunk));

    private static bool HasCents(PrintedWord word) => CellReader.Read(word.Text, AmountUnit.Yuan).Amount is { Decimals: >= 2 };

    // The first piece of a number that a blank cuts.
    private static bool IsNumber(PrintedWord word) => word.Text.AsSpan().IndexOfAnyExcept("0123456789,.-") < 0;

    private static Chunk Part(Chunk chunk, int first, int end) => new(chunk.Words.Skip(first).Take(end - first).ToList(), chunk.Line);

    private static int Count(int[] places, int at) => FirstAtOrBeyond(places, at + SamePlace + 1) - FirstAtOrBeyond(places, at - SamePlace);

    private static int FirstAtOrBeyond(int[] places, int least)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
