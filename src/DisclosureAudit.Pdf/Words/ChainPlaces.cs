namespace DisclosureAudit.Pdf.Words;

/// <summary>
/// Lists chains by the font size and the place across of their glyphs, so that a glyph looks only at those it may go on with:
/// they are in its own cell or in one of the eight around.
/// </summary>
internal sealed class ChainPlaces
{
    /// <summary>Each class of font sizes is this much larger than the one before: as far as sizes in a word may differ.</summary>
    private const double SizeStep = 1.25;

    /// <summary>A row is this share of the font size: more than middles on a line may differ.</summary>
    private const double RowShare = 0.5;

    private const double SmallestSize = 0.01;
    private const double LargestSize = 1e6;

    private readonly Dictionary<(int Size, int Row), List<Chain>> places = [];
    private readonly List<List<Chain>> near = [];

    /// <summary>The lists of chains around a glyph; good until the next call.</summary>
    public List<List<Chain>> Near(Piece piece)
    {
        near.Clear();
        var middle = SizeClass(piece);
        for (var size = middle - 1; size <= middle + 1; size++)
        {
            var row = Row(piece, size);
            for (var r = row - 1; r <= row + 1; r++)
            {
                if (places.TryGetValue((size, r), out var chains))
                {
                    near.Add(chains);
                }
            }
        }

        return near;
    }

    /// <summary>Lists a chain where its new glyph is, besides where its others are: they may be of several sizes and heights.</summary>
    public void Add(Chain chain, Piece piece)
    {
        var size = SizeClass(piece);
        var place = (size, Row(piece, size));
        if (!chain.IsNewPlace(place))
        {
            return;
        }

        if (!places.TryGetValue(place, out var chains))
        {
            places[place] = chains = [];
        }

        chains.Add(chain);
    }

    private static int SizeClass(Piece piece) => (int)Math.Round(Math.Log(Math.Clamp(piece.Size, SmallestSize, LargestSize)) / Math.Log(SizeStep));

    private static int Row(Piece piece, int size) =>
        (int)Math.Clamp(Math.Floor(piece.Span.Middle / (RowShare * Math.Pow(SizeStep, size))), int.MinValue / 2, int.MaxValue / 2);
}
