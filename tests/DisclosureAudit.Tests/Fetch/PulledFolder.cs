using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch;
using DisclosureAudit.Fetch.Manifests;
using DisclosureAudit.Fetch.Pull;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>A folder that documents are pulled into by a clock on which nobody waits.</summary>
internal sealed class PulledFolder(TimeProvider clock, params string[] opened) : IDisposable
{
    private static readonly PageWords Words = PageWords.Read(YamlFile.Read(RuleFolder.BuiltIn(), PageWords.Path));

    public TemporaryFolder Folder { get; } = new();

    public Uri? Proxy { get; init; }

    public NetworkLimits Limits { get; set; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1));

    public string Path => Folder["下载"];

    public Seen Log { get; private set; } = new();

    public IReadOnlyList<FetchRecord> Records => StoreFolder.RecordsOf(Path);

    public FetchRecord this[string url] => Assert.Single(Records, record => record.Url == url);

    public byte[] BytesOf(string url) => File.ReadAllBytes(System.IO.Path.Combine(Path, this[url].Current!.File));

    public Task Pull(params string[] urls) => Pull(urls.Select(url => new ManifestRow(url, "", "", "", "")).ToList());

    public async Task Pull(IReadOnlyList<ManifestRow> rows, bool isTrial = false, CancellationToken cancellation = default)
    {
        Log = new Seen();
        using var store = new FetchStore(Path);
        var options = new FetchOptions("you@example.org", FetchOptions.UsualPause, opened.ToHashSet(), Proxy, Limits);
        await new Fetcher(options, Words, clock, Log).Run(rows, store, isTrial, Language.Chinese, cancellation);
    }

    public void Dispose() => Folder.Dispose();

    internal sealed class Seen : IPullLog
    {
        private readonly Lock gate = new();
        private readonly List<string> named = [];
        private readonly List<string> tells = [];
        private readonly List<TimeSpan> waits = [];

        public int Kept { get; private set; }

        public int Addresses { get; private set; }

        public IReadOnlyList<string> Tells => tells;

        public IReadOnlyList<TimeSpan> Waits => waits;

        public IReadOnlyList<string> Named => named;

        public void Found()
        {
            lock (gate)
            {
                Addresses++;
            }
        }

        public void Came(int bytes)
        {
        }

        public void Looked(FetchRecord record, bool isKept)
        {
            lock (gate)
            {
                Kept += isKept ? 1 : 0;
            }
        }

        public void Unpacked(FetchRecord record)
        {
        }

        public void Waiting(string host, TimeSpan wait)
        {
            lock (gate)
            {
                waits.Add(wait);
            }
        }

        public void Told(string url, Sentence sentence, bool isProblem)
        {
            lock (gate)
            {
                tells.Add($"{url} {sentence.Chinese} {isProblem}");
            }
        }

        public void WouldGet(Target target)
        {
            lock (gate)
            {
                named.Add(target.Url.AbsoluteUri);
            }
        }
    }
}
