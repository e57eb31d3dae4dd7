namespace DisclosureAudit.Fetch.Send;

/// <summary>The body of an answer; a server that stops sending is not waited for without end.</summary>
public sealed class AnswerBody(Stream stream, TimeSpan stall) : IDisposable
{
    /// <exception cref="IOException">The connection broke, or nothing came for too long.</exception>
    public async Task<int> Read(Memory<byte> buffer, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(stall);
        try
        {
            return await stream.ReadAsync(buffer, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new IOException("the server stopped sending");
        }
    }

    public void Dispose() => stream.Dispose();
}
