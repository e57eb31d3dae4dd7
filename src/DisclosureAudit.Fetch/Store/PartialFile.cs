using DisclosureAudit.Collect.Stores;

namespace DisclosureAudit.Fetch.Store;

/// <summary>Where the bytes of one address are gathered: the bytes, and beside them what is known of them.</summary>
public sealed class PartialFile(FetchStore store, string path)
{
    private string Notes => path + ".json";

    /// <summary>Where the bytes are.</summary>
    public string Path => path;

    public long Length => File.Exists(path) ? new FileInfo(path).Length : 0;

    /// <summary>Null where nothing is on its way.</summary>
    public Arrival? Arrival => StoreFolder.Parse<Arrival>(Notes) is { FinalUrl: not null, Redirects: not null, Headers: not null, Sha256: not null, File: not null } arrival ? arrival : null;

    public void Note(Arrival arrival) => store.Replace(Notes, arrival);

    /// <summary>Opens the bytes to add to them.</summary>
    /// <param name="from">What stands there beyond is thrown away.</param>
    public Stream Open(long from) => FetchStore.Guarded(path, () =>
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        stream.SetLength(from);
        stream.Position = from;
        return stream;
    });

    public void Discard() => FetchStore.Guarded(path, () =>
    {
        File.Delete(path);
        File.Delete(Notes);
        return true;
    });
}
