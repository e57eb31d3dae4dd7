namespace DisclosureAudit.Locate;

/// <summary>Counts the values tried for a document: a search that would take too long ends, and says after how many.</summary>
public sealed class Trials(int most)
{
    public int Count { get; private set; }

    public bool AreOver => Count >= most;

    public void Add() => Count++;
}
