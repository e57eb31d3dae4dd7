using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Manifests;
using DisclosureAudit.Fetch.Politeness;
using DisclosureAudit.Fetch.Pull;
using DisclosureAudit.Fetch.Safety;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch;

/// <summary>The whole flow of a pull: goes on with one that was broken off, or begins a new one, and leaves the store with its index.</summary>
public sealed class Fetcher(FetchOptions options, PageWords words, TimeProvider time, IPullLog log)
{
    /// <param name="rows">What is wanted; an address that is none is told of and recorded, too.</param>
    /// <param name="isTrial">Pages are read, documents are only named, and the store is thrown away.</param>
    /// <param name="language">Of the reasons in index.csv.</param>
    public async Task Run(IReadOnlyList<ManifestRow> rows, FetchStore store, bool isTrial, Language language, CancellationToken cancellation)
    {
        var asked = rows.Select(row => UrlGuard.Shown(row.Url)).ToList();
        var mark = store.LastPull() is { Complete: false } open && open.Asked.SequenceEqual(asked) ? open : new PullMark(time.GetUtcNow(), asked, false);
        store.Save(mark);
        try
        {
            var guard = new AddressGuard(options.Opened);
            var urls = new UrlGuard(guard);
            var gate = new HostGate(options.PauseOf, time);
            using var sender = new Sender(WebHandler.Create(guard, options.Proxy, options.Limits), gate, time, options.Limits, options.Contact, FetchOptions.Version, log.Waiting);
            var robots = new RobotsCache(sender, urls, gate);
            var run = new PullRun(store, new Downloader(sender, urls, robots, time), urls, robots, words, time, log, mark.Started, isTrial);
            await run.Run(Targets(rows, store), cancellation).ConfigureAwait(false);
            store.Save(mark with { Complete = true });
        }
        finally
        {
            IndexFile.Write(store, language);
        }
    }

    private List<Target> Targets(IReadOnlyList<ManifestRow> rows, FetchStore store)
    {
        var targets = new List<Target>();
        var byAddress = new Dictionary<string, Target>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            try
            {
                var url = UrlGuard.Parse(row.Url);
                var target = new Target(url, row.Unit, row.Year, row.Kind, row.Label, "", Expected.Anything, url);
                if (!byAddress.TryAdd(target.Address, target) && byAddress[target.Address] is var first && first != target)
                {
                    log.Told(target.Address, new Sentence($"清单里有两行是这个网址，按第一行（{first.Unit}）下载一次", $"two rows of the manifest have this address; it is got once, for the first ({first.Unit})"), false);
                }

                targets.Add(target);
            }
            catch (FetchProblemException problem)
            {
                log.Found();
                var record = new FetchRecord(UrlGuard.Shown(row.Url), row.Unit, row.Year, row.Kind, row.Label, "", FetchedRole.Document, [], new LastLook(time.GetUtcNow(), problem.Outcome, problem.Sentence));
                store.Save(record);
                log.Looked(record, false);
            }
        }

        return targets;
    }
}
