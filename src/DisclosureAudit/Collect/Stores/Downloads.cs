using DisclosureAudit.Findings;

namespace DisclosureAudit.Collect.Stores;

/// <summary>The stores that the arguments of one run lead to, each read once.</summary>
public sealed class Downloads
{
    private readonly SortedDictionary<string, StoreDocuments> stores = new(StringComparer.Ordinal);

    public IEnumerable<Sentence> Notes => stores.Values.SelectMany(store => store.Notes);

    public StoreDocuments At(string folder)
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
