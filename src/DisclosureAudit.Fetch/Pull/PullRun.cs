using System.Collections.Concurrent;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Pages;
using DisclosureAudit.Fetch.Politeness;
using DisclosureAudit.Fetch.Safety;
using DisclosureAudit.Fetch.Send;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Findings;
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
    private readonly StoredPages pages = new(store, words);
    private readonly ArchiveAcceptance archives = new(store, log);
    private Acceptance acceptance = null!;
    private HostQueues queues = null!;

    public async Task Run(IEnumerable<Target> targets, CancellationToken cancellation)
    {
        acceptance = new Acceptance(store, pages, archives, words);
        queues = new HostQueues(Look);
        foreach (var target in targets)
        {
            Add(target);
        }

        await queues.Run(cancellation).ConfigureAwait(false);
    }

    // What a page leads to that is looked at too: of a list all that it names, of a notice what is attached to it, of that the files.
    private static IEnumerable<Target> Followed(IndexPage page, Target target)
    {
        IEnumerable<(PageLink Link, Expected Expected)> links = target.Expected switch
        {
            Expected.Attached or Expected.Document => [],
            Expected.Notice => page.Attachments.Concat(page.Shown).Concat(page.Onward).Select(link => (link, Expected.Attached)),
            Expected.Frame => page.Notices.Select(link => (link, Expected.Notice)),
            _ => page.Notices.Select(link => (link, Expected.Notice))
                .Concat(page.Shown.Select(link => (link, Expected.Frame)))
                .Concat(page.Onward.Concat(page.More.Select(next => new PageLink(next, target.Label))).Select(link => (link, Expected.List))),
        };
        return page.Documents.Select(link => (Link: link, Expected: Expected.Document)).Concat(links)
            .Select(found => target with { Url = found.Link.Url, Label = found.Link.Label, ListedOn = target.Address, Expected = found.Expected });
    }

    private void Add(Target target)
    {
        if (!seen.TryAdd(target.Address, 0))
        {
            return;
        }

        var count = target.Expected == Expected.List ? pagesOf.AddOrUpdate(target.Root, 1, (_, before) => before + 1) : 0;
        if (count <= MostListPages)
        {
            log.Found();
            queues.Add(target);
        }
        else if (count == MostListPages + 1)
        {
            log.Told(UrlGuard.Shown(target.Root), new Sentence($"列表超过 {MostListPages} 页，后面的没有读；请把其余各页的网址写进清单", $"its list has more than {MostListPages} pages, the rest is not read; write the addresses of the others into a manifest"), true);
        }
    }

    private async Task Look(Target target, CancellationToken cancellation)
    {
        var known = store.Find(target.Address);
        var partial = store.PartialOf(target.Address);
        try
        {
            if (known is { Last: { Outcome: LookOutcome.Stored or LookOutcome.Unchanged or LookOutcome.Changed } last } && last.At > started && IsHeld(known))
            {
                Follow(known, target);
                log.Looked(known, true);
                return;
            }

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
        catch (Exception error) when (error is not OutputException and not OutOfMemoryException && !cancellation.IsCancellationRequested)
        {
            // A slip of ours must not take the other documents with it.
            var problem = error as FetchProblemException ?? FetchProblemException.Failed($"程序处理它时出错（{error.GetType().Name}），请告诉开发者", $"the program failed on it ({error.GetType().Name}); please tell its developers");
            if (problem.Outcome != LookOutcome.Failed || partial.Arrival is { IsWhole: true })
            {
                partial.Discard();
            }

            var record = Records.Without(known, target, problem, time.GetUtcNow());
            if (record.Last.Outcome == LookOutcome.Gone)
            {
                archives.Leave(known, [], record.Last.At);
            }

            store.Save(record);
            log.Looked(record, false);
        }
    }

    private async Task<FetchRecord> Get(Target target, FetchRecord? known, PartialFile partial, CancellationToken cancellation)
    {
        // Whole bytes on their way are of a run that was killed before it was done with them.
        if (partial.Arrival is { IsWhole: true } arrival && (File.Exists(partial.Path) || (arrival.File.Length > 0 && File.Exists(store.PathOf(arrival.File)))))
        {
            known = Accept(target, known, partial);
            if (arrival.At > started)
            {
                return known;
            }
        }

        var held = known is not null && IsHeld(known) ? known.Current : null;
        if (await downloader.Get(target.Url, held, partial, log.Came, cancellation).ConfigureAwait(false))
        {
            return Accept(target, known, partial);
        }

        var unchanged = Records.Unchanged(known!, time.GetUtcNow());
        store.Save(unchanged);
        return unchanged;
    }

    // The network is behind us: what fails now is the disk.
    private FetchRecord Accept(Target target, FetchRecord? known, PartialFile partial) => FetchStore.Guarded(partial.Path, () => acceptance.Accept(target, known, partial));

    private bool IsHeld(FetchRecord record) => record.Current is { } version && store.Holds(version) && record.Holds.All(IsFileHeld);

    // Of an archive also what was unpacked.
    private bool IsFileHeld(string url) => store.Find(url) is { Last.Outcome: not LookOutcome.Gone } file && (file.Current is not { } version || store.Holds(version));

    private void Follow(FetchRecord record, Target target)
    {
        // A page may be a document by itself and have others hung on it.
        if (record is { Role: not FetchedRole.Archive, Current: { } version } && version.File.EndsWith(".html", StringComparison.Ordinal) && pages.Read(version) is { } page)
        {
            foreach (var found in Followed(page, target))
            {
                Add(found);
            }
        }
    }
}
