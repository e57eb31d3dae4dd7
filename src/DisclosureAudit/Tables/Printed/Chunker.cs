using DisclosureAudit.Amounts;
using DisclosureAudit.Read;

namespace DisclosureAudit.Tables.Printed;

/// <summary>Joins the words of a line that one cell holds.</summary>
internal static class Chunker
{
    // In hundredths of a font size. Justified ideographs are stretched to nearly 0.5; cells are apart by that and more.
    private const int Together = 49;

    // 收　入: two letters spaced out to look like four.
    private const int SpacedOut = 250;

    // These stand alone in cells beside each other.
    private const string Alone = "类款项甲乙丙丁有无是否男女";

    public static IReadOnlyList<Chunk> Split(List<PrintedWord> line, int number)
    {
        var chunks = new List<Chunk>();
        var words = new List<PrintedWord>();
        foreach (var word in line)
        {
            if (words.Count > 0 && !AreOne(words, word))
            {
                chunks.Add(new Chunk(words, number));
                words = [];
            }

            words.Add(word);
        }

        chunks.Add(new Chunk(words, number));
        return chunks;
    }

    private static bool AreOne(List<PrintedWord> words, PrintedWord word)
    {
        var before = words[^1];
        var gap = (word.Box.Left - before.Box.Right) * 100L;
        var size = Math.Max(before.FontSize, word.FontSize);
        return gap <= (long)Together * size
            ? !(IsWhole(before.Text) && IsWhole(word.Text))
            : gap <= (long)SpacedOut * size && IsLetter(before.Text) && IsLetter(word.Text);
    }

    // Amounts with decimals beside each other are two, however near they stand.
    private static bool IsWhole(string text) => CellReader.Read(text, AmountUnit.Yuan).Amount is { Decimals: >= 2 };

    private static bool IsLetter(string text) => text is [>= '\u4e00' and <= '\u9fff' and var letter] && !Alone.Contains(letter, StringComparison.Ordinal);
}
