namespace DisclosureAudit.Pdf.Words;

/// <summary>Tells watermarks from the text of a page.</summary>
internal sealed class Watermarks
{
    /// <summary>Share of full light from which a colour is light; grey print is darker.</summary>
    private const double Light = 0.7;

    /// <summary>A watermark is this many times the usual size of the page, and at least so many points high.</summary>
    private const double Larger = 2;
    private const double LargeSize = 20;

    /// <summary>Lying across this many words of smaller text is no accident of a layout.</summary>
    private const int Across = 2;

    private readonly List<Word> words;
    private readonly WordGrid grid;
    private readonly double usualSize;
    private readonly int usualForm;

    public Watermarks(List<Word> words, double width, double height)
    {
        this.words = words;
        grid = new WordGrid(words, width, height);
        (usualSize, usualForm) = (Usual(words, static word => Math.Round(word.FontSize, 1)), Usual(words, static word => word.Form));
    }

    /// <summary>Marks what is a watermark by its looks alone: slanted, large and light, or large and across the text.</summary>
    public void MarkByLook()
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsByLook(words[i]))
            {
                words[i] = words[i] with { IsWatermark = true };
            }
        }
    }

    /// <summary>What is a watermark if other pages have it in the same place: light, of a form of its own, or larger than what it lies on.</summary>
    public IEnumerable<(RepeatedPlace Place, bool IsOverText)> Candidates()
    {
        foreach (var word in words)
        {
            var isOfOwnLook = IsLight(word.Color) || word.Form != usualForm;
            if (!word.IsHidden && !word.IsWatermark && (isOfOwnLook || word.FontSize >= Larger * usualSize))
            {
                var (count, size) = grid.Under(word);
                if (isOfOwnLook || count > 0 && word.FontSize > size)
                {
                    yield return (RepeatedPlace.Of(word), count > 0);
                }
            }
        }
    }

    public void Mark(RepeatedText repeated)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsHidden && repeated.Contains(RepeatedPlace.Of(words[i])))
            {
                words[i] = words[i] with { IsWatermark = true };
            }
        }
    }

    private bool IsByLook(Word word)
    {
        if (word.IsHidden)
        {
            return false;
        }

        if (new Frame(word.Angle).IsSlanted)
        {
            return true;
        }

        return word.FontSize >= Math.Max(LargeSize, Larger * usualSize) && (IsLight(word.Color) || IsAcross(word));
    }

    private bool IsAcross(Word word)
    {
        var (count, size) = grid.Under(word);
        return count >= Across && word.FontSize >= Larger * size;
    }

    /// <summary>White that is seen stands on something dark: a heading.</summary>
    private static bool IsLight(int color)
    {
        var (red, green, blue) = (color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
        return (0.299 * red + 0.587 * green + 0.114 * blue) / 255 >= Light && !Rulings.RulingBuilder.IsNearWhite(color);
    }

    private static TKey Usual<TKey>(List<Word> words, Func<Word, TKey> key)
        where TKey : struct
    {
        var counts = new Dictionary<TKey, int>();
        var (usual, most) = (default(TKey), 0);
        foreach (var word in words)
        {
            var count = counts[key(word)] = counts.GetValueOrDefault(key(word)) + word.Text.Length;
            if (count > most)
            {
                (usual, most) = (key(word), count);
            }
        }

        return usual;
    }
}
