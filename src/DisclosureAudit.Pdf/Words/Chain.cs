namespace DisclosureAudit.Pdf.Words;

/// <summary>A word that grows glyph by glyph.</summary>
internal sealed class Chain(Piece first)
{
    private readonly List<(int Size, int Row)> places = [];
    private double blank = double.NegativeInfinity;

    public List<Piece> Pieces { get; } = [first];

    public Piece Last => Pieces[^1];

    public bool IsAmbiguous { get; set; }

    /// <summary>The wide gap that each two neighbours of spaced-out characters have; 0 of ordinary text.</summary>
    public double Spacing { get; private set; }

    /// <summary>From here on nothing may be put to it: another word has taken its last glyph.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>A blank seen behind the last glyph: its middle.</summary>
    public bool HasBlankBefore(double start) => blank > Last.Span.Center && blank < start;

    /// <summary>Whether no glyph of it was in this place so far.</summary>
    public bool IsNewPlace((int Size, int Row) place)
    {
        if (places.Contains(place))
        {
            return false;
        }

        places.Add(place);
        return true;
    }

    public void AddBlank(Piece piece) => blank = piece.Span.Center;

    public void Add(Piece piece, double spacing = 0)
    {
        Pieces.Add(piece);
        Spacing = spacing;
    }

    /// <summary>Gives the last glyph to a new chain, when the gap before it turns out to be no spacing.</summary>
    public Chain TakeLast()
    {
        var taken = new Chain(Last) { blank = blank, IsAmbiguous = IsAmbiguous };
        Pieces.RemoveAt(Pieces.Count - 1);
        IsClosed = true;
        return taken;
    }

    /// <summary>Two characters far apart are two words; from three on with the same gap they are spaced out.</summary>
    public IEnumerable<List<Piece>> Words() => Spacing > 0 && Pieces.Count == 2 ? [[Pieces[0]], [Pieces[1]]] : [Pieces];
}
