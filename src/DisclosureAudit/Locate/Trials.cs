namespace DisclosureAudit.Locate;

/// <summary>Counts the values tried for a document, and the figures looked at for them: a search that would take too long ends, and says after how many values.</summary>
public sealed class Trials(int most, int mostFigures)
{
    private int figures;

    public int Count { get; private set; }

    public bool AreOver => Count >= most || figures >= mostFigures;

    public void Add() => Count++;

    /// <summary>An equation is asked: the longer it is, the more it takes.</summary>
    public void Ask(Equation equation) => figures += equation.Facts.Count;
}
