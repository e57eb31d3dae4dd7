using System.Threading.Channels;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>Addresses by host: one of a host at a time, in the order in which they were found; hosts side by side.</summary>
/// <param name="work">Looks at an address, and may add further ones.</param>
internal sealed class HostQueues(Func<Target, CancellationToken, Task> work)
{
    private const int HostsAtATime = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<Target>> waiting = new(StringComparer.OrdinalIgnoreCase);
    private readonly Channel<string> ready = Channel.CreateUnbounded<string>();
    private int open;

    public void Add(Target target)
    {
        lock (gate)
        {
            open++;
            if (!waiting.TryGetValue(target.Url.IdnHost, out var queue))
            {
                waiting[target.Url.IdnHost] = queue = new Queue<Target>();
                ready.Writer.TryWrite(target.Url.IdnHost);
            }

            queue.Enqueue(target);
        }
    }

    /// <summary>Ends when nothing is left, or with the first failure of the work.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        if (open == 0)
        {
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, HostsAtATime).Select(_ => Task.Run(() => Work(stop), CancellationToken.None)).ToList();
        await Task.WhenAll(workers).ConfigureAwait(false);
    }

    private async Task Work(CancellationTokenSource stop)
    {
        try
        {
            await foreach (var host in ready.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                while (Next(host) is { } target)
                {
                    await work(target, stop.Token).ConfigureAwait(false);
                    Done();
                }
            }
        }
        catch
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private Target? Next(string host)
    {
        lock (gate)
        {
            if (waiting[host].TryDequeue(out var target))
            {
                return target;
            }

            waiting.Remove(host);
            return null;
        }
    }

    private void Done()
    {
        lock (gate)
        {
            open--;
            if (open == 0)
            {
                ready.Writer.TryComplete();
            }
        }
    }
}
