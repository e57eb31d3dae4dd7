namespace DisclosureAudit.Benchmarks.Reconstruction.Measure;

/// <summary>A table as facts: a true one, or one that the program found.</summary>
/// <param name="IsHome">A table of a known form, which names its rows itself (id T1 …, not ?1 …).</param>
internal sealed record FactTable(string Title, IReadOnlyList<CellFact> Facts, bool IsHome = false)
{
    public IEnumerable<CellFact> Amounts => Facts.Where(fact => fact.IsAmount);
}
