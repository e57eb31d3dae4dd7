using DisclosureAudit.Pdf.Drawing;

namespace DisclosureAudit.Pdf.Words;

/// <summary>Finds the words of another look that a word lies upon.</summary>
internal sealed class WordGrid
{
    private const int Cells = 32;

    /// <summary>Lines may touch without lying upon each other: this share of the height counts at neither end.</summary>
    private const double Margin = 0.2;

    /// <summary>Words looked at for one: enough to know, however many are heaped.</summary>
    private const int MostLooks = 500;

    private readonly Dictionary<(int X, int Y), List<Word>> cells = [];
    private readonly double width;
    private readonly double height;

    public WordGrid(List<Word> words, double width, double height)
    {
        (this.width, this.height) = (Math.Max(width, 1), Math.Max(height, 1));
        foreach (var word in words)
        {
            // By its middle: what asks is larger, or of the same size and near.
            var key = (Cell((word.Box.Left + word.Box.Right) / 2, this.width), Cell((word.Box.Top + word.Box.Bottom) / 2, this.height));
            if (!cells.TryGetValue(key, out var list))
            {
                cells[key] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>How many words of another look lie under or over this one, and the font size of the largest of them.</summary>
    public (int Count, double LargestSize) Under(Word word)
    {
        var (count, largest, looks) = (0, 0.0, 0);
        for (var x = Cell(word.Box.Left, width) - 1; x <= Cell(word.Box.Right, width) + 1; x++)
        {
            for (var y = Cell(word.Box.Top, height) - 1; y <= Cell(word.Box.Bottom, height) + 1; y++)
            {
                foreach (var other in cells.GetValueOrDefault((x, y)) ?? [])
                {
                    if (++looks > MostLooks)
                    {
                        return (count, largest);
                    }

                    if (!ReferenceEquals(word, other) && !other.IsHidden && !IsSameLook(word, other) && Core(word.Box).Intersect(Core(other.Box)) is { Width: > 0, Height: > 0 })
                    {
                        (count, largest) = (count + 1, Math.Max(largest, other.FontSize));
                    }
                }
            }
        }

        return (count, largest);
    }

    private static bool IsSameLook(Word a, Word b) =>
        a.Angle == b.Angle && Gaps.HasSameLook(a.Glyphs[0], b.Glyphs[0]) && Math.Abs(a.FontSize - b.FontSize) < Margin * a.FontSize;

    private static Box Core(Box box) => box with { Top = box.Top + Margin * box.Height, Bottom = box.Bottom - Margin * box.Height };

    private static int Cell(double at, double extent) => (int)Math.Clamp(at / extent * Cells, 0, Cells - 1);
}
