using DisclosureAudit.Findings;

namespace DisclosureAudit.Collect.Stores;

/// <summary>The stores that the arguments of one run lead to, each read once.</summary>
public sealed class Downloads
{
    private readonly Dictionary<string, StoreDocuments> stores = new(StringComparer.Ordinal);
    private readonly SortedSet<string> walked = new(StringComparer.Ordinal);

    /// <summary>Of the stores whose documents were taken as they stand now.</summary>
    public IEnumerable<Sentence> Notes => walked.SelectMany(folder => stores[folder].Notes);

    /// <summary>The documents of a store as they stand at their addresses now.</summary>
    public IReadOnlyList<string> CurrentOf(string folder)
    {
        walked.Add(folder);
        return At(folder).Current;
    }

    private StoreDocuments At(string folder)
    {
        if (!stores.TryGetValue(folder, out var store))
        {
            stores[folder] = store = StoreDocuments.Of(folder);
        }

        return store;
    }

    /// <summary>Null for a file that was not fetched.</summary>
    public Provenance? ProvenanceOf(string path) => StoreFolder.Holding(path) is { } folder ? At(folder).ProvenanceOf(path) : null;
}
