using System.Collections.Concurrent;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.Fetch.Politeness;
using DisclosureAudit.Fetch.Safety;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>One pull: looks at each address once, and at those that the pages behind them name.</summary>
/// <param name="started">What was looked at since is not asked for again.</param>
/// <param name="isTrial">Pages are read, documents are only named.</param>
public sealed class PullRun(FetchStore store, Downloader downloader, UrlGuard guard, RobotsCache robots, PageWords words, TimeProvider time, IPullLog log, DateTimeOffset started, bool isTrial)
{
    // A list that goes on for longer is a trap, or no list of disclosures.
    private const int MostListPages = 1_000;

    private readonly ConcurrentDictionary<string, byte> seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Uri, int> pagesOf = new();
    private readonly Acceptance acceptance = new(store, words, log);
    private HostQueues queues = null!;

    public async Task Run(IEnumerable<Target> targets, CancellationToken cancellation)
    {
        queues = new HostQueues(Look);
        foreach (var target in targets)
        {
            Add(target);
        }

        await queues.Run(cancellation).ConfigureAwait(false);
    }

    private void Add(Target target)
    {
        if (seen.TryAdd(target.Address, 0) && (target.Expected != Expected.List || pagesOf.AddOrUpdate(target.Root, 1, (_, count) => count + 1) <= MostListPages))
        {
            log.Found();
            queues.Add(target);
        }
    }

    private async Task Look(Target target, CancellationToken cancellation)
    {
        var known = store.Find(target.Address);
        if (known is { Last: { Outcome: LookOutcome.Stored or LookOutcome.Unchanged or LookOutcome.Changed } last } && last.At > started && store.Holds(known.Current!.File))
        {
            Follow(known, target);
            log.Looked(known, true);
            return;
        }

        var partial = store.PartialOf(target.Address);
        try
        {
            if (isTrial && (target.Expected == Expected.Document || IndexPage.IsDocument(target.Url, words)))
            {
                guard.Require(target.Url);
                await robots.Require(target.Url, cancellation).ConfigureAwait(false);
                log.WouldGet(target);
                return;
            }

            var record = await Get(target, known, partial, cancellation).ConfigureAwait(false);
            Follow(record, target);
            log.Looked(record, false);
        }
        catch (Exception error) when (error is not OperationCanceledException and not OutputException and not OutOfMemoryException)
        {
            // A slip of ours must not take the other documents with it.
            var problem = error as FetchProblemException ?? FetchProblemException.Failed($"程序处理它时出错（{error.GetType().Name}），请告诉开发者", $"the program failed on it ({error.GetType().Name}); please tell its developers");
            if (problem.Outcome != LookOutcome.Failed || partial.Arrival is { IsWhole: true })
            {
                partial.Discard();
            }

            var record = Records.Without(known, target, problem, time.GetUtcNow());
            store.Save(record);
            log.Looked(record, false);
        }
    }

    private async Task<FetchRecord> Get(Target target, FetchRecord? known, PartialFile partial, CancellationToken cancellation)
    {
        // Whole bytes without a record are of a run that was killed between the two.
        if (partial.Arrival is { IsWhole: true } arrival && (File.Exists(partial.Path) || (arrival.File.Length > 0 && store.Holds(arrival.File))))
        {
            return acceptance.Accept(target, known, partial);
        }

        var held = known?.Current is { } current && store.Holds(current.File) ? current : null;
        if (await downloader.Get(target.Url, held, partial, log.Came, cancellation).ConfigureAwait(false))
        {
            return acceptance.Accept(target, known, partial);
        }

        var unchanged = Records.Unchanged(known!, time.GetUtcNow());
        store.Save(unchanged);
        return unchanged;
    }

    private void Follow(FetchRecord record, Target target)
    {
        if (record is not { Role: FetchedRole.List, Current: { } version } || acceptance.PageOf(version) is not { } page)
        {
            return;
        }

        foreach (var link in page.Documents)
        {
            Add(Named(link, Expected.Document));
        }

        if (target.Expected == Expected.Notice)
        {
            return;
        }

        foreach (var link in page.Notices)
        {
            Add(Named(link, Expected.Notice));
        }

        foreach (var next in page.More)
        {
            Add(Named(new PageLink(next, target.Label), Expected.List));
        }

        Target Named(PageLink link, Expected expected) => target with { Url = link.Url, Label = link.Label, ListedOn = record.Url, Expected = expected };
    }
}
