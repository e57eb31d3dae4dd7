using System.Collections.Concurrent;

namespace DisclosureAudit.Fetch.Politeness;

/// <summary>Lets one request to a host begin at a time, and none sooner than the pause after the one before; hosts do not wait for each other.</summary>
/// <param name="pauseOf">By host.</param>
public sealed class HostGate(Func<string, TimeSpan> pauseOf, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the turn; the next request to the host waits until what is returned is disposed of, and for the pause.</summary>
    public async Task<IDisposable> Enter(string host, CancellationToken cancellation)
    {
        var gate = hosts.GetOrAdd(host, _ => new Host());
        await gate.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var wait = gate.Next - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            }

            var pause = pauseOf(host);
            gate.Started = time.GetUtcNow();
            gate.Next = gate.Started + (gate.Asked > pause ? gate.Asked : pause);
            return gate;
        }
        catch
        {
            gate.Turn.Release();
            throw;
        }
    }

    /// <summary>The host asked us to stay away for longer (Retry-After).</summary>
    public void Hold(string host, TimeSpan longer)
    {
        var gate = hosts.GetOrAdd(host, _ => new Host());
        var until = time.GetUtcNow() + longer;
        gate.Next = until > gate.Next ? until : gate.Next;
    }

    /// <summary>The host asks for a longer pause between requests (Crawl-delay).</summary>
    public void Slow(string host, TimeSpan longer)
    {
        var gate = hosts.GetOrAdd(host, _ => new Host());
        gate.Asked = longer > gate.Asked ? longer : gate.Asked;
        gate.Next = gate.Started + gate.Asked > gate.Next ? gate.Started + gate.Asked : gate.Next;
    }

    private sealed class Host : IDisposable
    {
        public TimeSpan Asked { get; set; }

        public DateTimeOffset Started { get; set; }

        public SemaphoreSlim Turn { get; } = new(1);

        public DateTimeOffset Next { get; set; }

        public void Dispose() => Turn.Release();
    }
}
