using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Store;
using DisclosureAudit.Tests.Scenarios;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>The program, killed again and again while it fetches, and started again.</summary>
public sealed class KilledFetchTests : IAsyncLifetime, IDisposable
{
    private const int Kills = 20;
    private const int Documents = 60;
    private const int Bit = 40_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly Random random = new(20261122);
    private TestSite site = null!;

    private string Store => folder["下载"];

    public async Task InitializeAsync() => site = await TestSite.Start(TimeProvider.System);

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_at_any_moment_it_goes_on_without_loss_or_double_download()
    {
        using var killer = new Killer(random);
        var documents = Enumerable.Range(0, Documents).ToDictionary(number => $"/{number}.pdf", number => TestSite.Pdf(new string((char)('a' + (number % 26)), random.Next(1_000, 200_000)) + number), StringComparer.Ordinal);
        site.List("/index.html", documents.Keys);
        foreach (var (path, bytes) in documents)
        {
            site.Pages[path] = TestSite.Slow(bytes, Bit, killer.Sent);
        }

        var had = documents.Keys.ToDictionary(path => path, _ => 0L, StringComparer.Ordinal);
        for (var kill = 0; kill < Kills; kill++)
        {
            var asked = site.Seen.Count;
            using var process = Program.Start(folder.Path, Arguments());
            Drain(process);
            killer.Aim(process);
            Assert.True(process.WaitForExit(Patience), "the program did not end");
            Assert.Equal(137, process.ExitCode);
            AssertAskedOnlyForTheRest(had, asked);
            had = documents.Keys.ToDictionary(path => path, Had, StringComparer.Ordinal);
        }

        killer.Rest();
        var before = site.Seen.Count;
        var whole = had.Count(document => document.Value == long.MaxValue);
        var last = Program.Run(folder.Path, Arguments());

        Assert.True(last.ExitCode == 0, last.Error);
        AssertAskedOnlyForTheRest(had, before);
        Assert.InRange(whole, 1, Documents - 1);
        var records = StoreFolder.RecordsOf(Store).Where(record => record.Role == FetchedRole.Document).ToDictionary(record => new Uri(record.Url).AbsolutePath, StringComparer.Ordinal);
        Assert.Equal(documents.Keys.Order(StringComparer.Ordinal), records.Keys.Order(StringComparer.Ordinal));
        Assert.All(documents, document => Assert.Equal(document.Value, File.ReadAllBytes(Path.Combine(Store, Assert.Single(records[document.Key].Versions).File))));
        Assert.Equal(Documents + 1, Directory.EnumerateFiles(Path.Combine(Store, "files"), "*", SearchOption.AllDirectories).Count());
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Store, "partial")));
        Assert.Equal(1, site.CountOf("/index.html"));
    }

    [Fact]
    public async Task Asked_to_end_it_leaves_its_index_and_says_how_to_go_on()
    {
        var begun = new TaskCompletionSource();
        site.List("/index.html", ["a.pdf", "b.pdf"]);
        site.Document("/a.pdf", TestSite.Pdf("a"));
        site.Pages["/b.pdf"] = async context =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };

        using var process = Program.Start(folder.Path, Arguments());
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await begun.Task.WaitAsync(Patience);
        using var signal = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);

        Assert.True(process.WaitForExit(Patience), "the program did not end");
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("再运行同一条命令即可继续", await error, StringComparison.Ordinal);
        Assert.Contains("/a.pdf", await output, StringComparison.Ordinal);
        Assert.Contains(site["/a.pdf"], await File.ReadAllTextAsync(Path.Combine(Store, "index.csv")), StringComparison.Ordinal);
        Assert.True(StoreFolder.IsUnfinished(Store));
    }

    private string[] Arguments() => ["fetch", site["/index.html"], "--into", "下载", "--contact", "you@example.org", "--allow-private", site.Place, "--pause", "0"];

    private static void Drain(Process process)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Bytes of a document that are on the disk; all of them as the largest number.</summary>
    private long Had(string path)
    {
        using var store = new FetchStore(Store);
        var partial = store.PartialOf(site[path]);
        return store.Find(site[path])?.Current is not null || partial.Arrival is { IsWhole: true } ? long.MaxValue : partial.Arrival is null ? 0 : partial.Length;
    }

    // Whole files are never asked for again, and of others the rest alone.
    private void AssertAskedOnlyForTheRest(Dictionary<string, long> had, int from) => Assert.All(
        site.Seen.Skip(from).Where(request => had.ContainsKey(request.Path)).DistinctBy(request => request.Path),
        request => Assert.Equal(had[request.Path] == 0 ? "" : $"bytes={had[request.Path]}-", request.Range));

    /// <summary>Kills a process some bits from now, and some milliseconds behind the last of them.</summary>
    private sealed class Killer(Random random) : IDisposable
    {
        private readonly Lock gate = new();
        private Process? target;
        private int bits;
        private Timer? timer;

        public void Aim(Process process)
        {
            lock (gate)
            {
                bits = random.Next(1, 12);
                target = process;
            }
        }

        public void Rest()
        {
            lock (gate)
            {
                target = null;
            }
        }

        public void Sent()
        {
            lock (gate)
            {
                if (target is { } process && --bits == 0)
                {
                    timer?.Dispose();
                    timer = new Timer(_ => process.Kill(), null, random.Next(0, 25), Timeout.Infinite);
                }
            }
        }

        public void Dispose() => timer?.Dispose();
    }
}
