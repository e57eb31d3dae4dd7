namespace DisclosureAudit.Locate;

/// <summary>
/// Counts the values tried, and the figures looked at for them, for a document and for what is solved together: a search that would take
/// too long ends, and the document says after how many values.
/// </summary>
/// <param name="most">Values for a document.</param>
/// <param name="mostTogether">Values for equations that are solved together.</param>
/// <param name="mostFigures">Figures for a document.</param>
public sealed class Trials(int most, int mostTogether, int mostFigures)
{
    private int figures;
    private int before;

    public int Count { get; private set; }

    /// <summary>Some search did not come to its end.</summary>
    public bool GaveUp { get; private set; }

    public bool AreOver => Count >= most || figures >= mostFigures || Count - before >= mostTogether;

    /// <summary>The next equations that are solved together.</summary>
    public void Begin() => before = Count;

    public void Add()
    {
        Count++;
        GaveUp |= AreOver;
    }

    /// <summary>An equation is asked: the longer it is, the more it takes.</summary>
    public void Ask(Equation equation)
    {
        figures += equation.Facts.Count;
        GaveUp |= AreOver;
    }
}
