using DisclosureAudit.Findings;

namespace DisclosureAudit.Collect.Stores;

/// <summary>The documents of a store that are to be checked: of each address what stands there now.</summary>
public sealed class StoreDocuments
{
    private readonly string folder;
    private readonly Dictionary<string, Provenance> provenances = new(StringComparer.Ordinal);

    private StoreDocuments(string folder) => this.folder = folder;

    /// <summary>The files to be checked, each once.</summary>
    public IReadOnlyList<string> Current { get; private set; } = [];

    /// <summary>What the reader of the results has to know of the store.</summary>
    public IReadOnlyList<Sentence> Notes { get; private set; } = [];

    public static StoreDocuments Of(string folder)
    {
        var store = new StoreDocuments(folder);
        var documents = StoreFolder.RecordsOf(folder).Where(record => record.Role == FetchedRole.Document).ToList();
        var current = documents.Where(record => record.Current is not null && record.Last.Outcome != LookOutcome.Gone).ToList();
        foreach (var (record, version) in current.Select(record => (record, record.Current!)).Concat(documents.SelectMany(record => record.Versions.Select(version => (record, version)))))
        {
            store.provenances.TryAdd(store.PathOf(version), new Provenance(record.Url, version.FetchedAt, record.ListedOn.Length > 0 ? record.ListedOn : record.Url, version.Sha256));
        }

        store.Current = current.Select(record => store.PathOf(record.Current!)).Distinct(StringComparer.Ordinal).ToList();
        var older = documents.SelectMany(record => record.Versions).Select(store.PathOf).Distinct(StringComparer.Ordinal).Except(store.Current, StringComparer.Ordinal).Count();
        store.Notes =
        [
            .. older > 0 ? [new Sentence($"{folder}：{older} 个文件已被发布方换掉或撤下，未核对；要核对请直接给出路径（见 index.csv）", $"{folder}: {older} files were replaced or withdrawn by their publisher and are not checked; name their paths to check them (see index.csv)")] : (IEnumerable<Sentence>)[],
            .. StoreFolder.IsUnfinished(folder) ? [new Sentence($"{folder}：下载尚未完成，只核对已有的文件；再运行同一条 fetch 命令即可继续", $"{folder}: the download is not complete, only what is there is checked; run the same fetch command again to go on")] : (IEnumerable<Sentence>)[],
        ];
        return store;
    }

    /// <summary>Null for a file that no record names.</summary>
    public Provenance? ProvenanceOf(string path) => provenances.GetValueOrDefault(path);

    private string PathOf(FetchedVersion version) => Path.Combine(folder, version.File.Replace('/', Path.DirectorySeparatorChar));
}
