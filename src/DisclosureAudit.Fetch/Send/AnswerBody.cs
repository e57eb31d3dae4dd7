namespace DisclosureAudit.Fetch.Send;

/// <summary>The body of an answer; a server that stops sending is not waited for without end.</summary>
public sealed class AnswerBody(Stream stream, TimeSpan stall) : IDisposable
{
    // A quarter of a kilobyte a second: a file of some size would take days.
    private const int LeastBytes = 75_000;
    private static readonly TimeSpan Over = TimeSpan.FromMinutes(5);

    private long since = TimeProvider.System.GetTimestamp();
    private long bytes;
    private bool hasCome;

    /// <exception cref="IOException">The connection broke, or nothing came for too long; a <see cref="BrokenBodyException"/> where some bytes had come.</exception>
    public async Task<int> Read(Memory<byte> buffer, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(stall);
        try
        {
            var read = await stream.ReadAsync(buffer, timeout.Token).ConfigureAwait(false);
            hasCome |= read > 0;
            RequireSpeed(read);
            return read;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw hasCome ? new BrokenBodyException("the server stopped sending", null) : new IOException("the server stopped sending");
        }
        catch (IOException error) when (hasCome)
        {
            throw new BrokenBodyException(error.Message, error);
        }
    }

    private void RequireSpeed(int read)
    {
        bytes += read;
        if (TimeProvider.System.GetElapsedTime(since) < Over)
        {
            return;
        }

        if (bytes < LeastBytes)
        {
            throw FetchProblemException.Failed("网站传输太慢（5 分钟不到 75 KB），先不等了；以后再运行同一条命令会接着下载", "the site sends too slowly (less than 75 KB in 5 minutes) and is not waited for; run the same command later to go on");
        }

        (since, bytes) = (TimeProvider.System.GetTimestamp(), 0);
    }

    public void Dispose() => stream.Dispose();
}
