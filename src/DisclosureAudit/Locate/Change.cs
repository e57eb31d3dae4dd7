namespace DisclosureAudit.Locate;

/// <summary>One fact with the value that it would have to have, at every place that prints it.</summary>
/// <param name="Lead">The place that the change began with.</param>
public sealed record Change(Fact Lead, IReadOnlyDictionary<Fact, decimal> Values)
{
    public decimal Value => Values[Lead];

    /// <summary>The same facts are changed.</summary>
    public bool IsOf(Change other) => Values.Count == other.Values.Count && Values.Keys.All(other.Values.ContainsKey);
}
