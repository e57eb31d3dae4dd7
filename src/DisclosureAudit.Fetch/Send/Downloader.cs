using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using DisclosureAudit.Collect.Stores;
using DisclosureAudit.Fetch.Politeness;
using DisclosureAudit.Fetch.Safety;
using DisclosureAudit.Fetch.Store;

namespace DisclosureAudit.Fetch.Send;

/// <summary>Brings the bytes of an address into its partial file: over redirects, each of which is looked at like a new address, and going on where a connection broke.</summary>
public sealed class Downloader(Sender sender, UrlGuard guard, RobotsCache robots, TimeProvider time)
{
    /// <summary>In bytes, also of what comes packed: the largest scanned final accounts have some 100 MB.</summary>
    public const long Largest = 256L << 20;

    private const int MostRedirects = 10;
    private const int MostRounds = 100;
    private const int BufferBytes = 64 << 10;

    /// <param name="known">The version that we have; null where there is none, or its bytes are lost.</param>
    /// <param name="came">Told of bytes as they come.</param>
    /// <returns>Whether there is anything new: the partial file is whole then.</returns>
    /// <exception cref="FetchProblemException">Nothing is got.</exception>
    public async Task<bool> Get(Uri url, FetchedVersion? known, PartialFile partial, Action<int> came, CancellationToken cancellation)
    {
        var visited = new List<Uri>();
        var at = url;
        while (true)
        {
            var hop = await Step(at, visited, known, partial, came, cancellation).ConfigureAwait(false);
            if (hop.Next is null)
            {
                return hop.IsNew;
            }

            visited.Add(at);
            at = visited.Contains(hop.Next) || visited.Count > MostRedirects
                ? throw FetchProblemException.Refused($"网址转来转去没有尽头（{UrlGuard.Shown(hop.Next)}）", $"its redirects go round in circles ({UrlGuard.Shown(hop.Next)})")
                : hop.Next;
        }
    }

    // What is wrong with an address that was led to is told with that address.
    private async Task<Hop> Step(Uri at, List<Uri> visited, FetchedVersion? known, PartialFile partial, Action<int> came, CancellationToken cancellation)
    {
        try
        {
            guard.Require(at);
            await robots.Require(at, cancellation).ConfigureAwait(false);
            return await Try(at, visited, known, partial, came, cancellation).ConfigureAwait(false);
        }
        catch (FetchProblemException problem) when (visited.Count > 0)
        {
            throw new FetchProblemException(problem.Outcome, new($"被转到 {UrlGuard.Shown(at)}：{problem.Sentence.Chinese}", $"led to {UrlGuard.Shown(at)}: {problem.Sentence.English}"));
        }
    }

    // A connection that breaks again and again gets there as long as some bytes come each time.
    private async Task<Hop> Try(Uri at, List<Uri> visited, FetchedVersion? known, PartialFile partial, Action<int> came, CancellationToken cancellation)
    {
        for (var round = 1; ; round++)
        {
            var before = partial.Length;
            try
            {
                return await sender.Send(at, request => Ask(request, known, partial), (answer, token) => Use(answer, at, visited, known, partial, came, token), cancellation).ConfigureAwait(false);
            }
            catch (Exception error) when (HostPipelines.IsPassing(error))
            {
                if (partial.Length <= before || partial.Arrival?.Validator is null || round == MostRounds)
                {
                    throw Sender.Describe(at, error);
                }
            }
        }
    }

    private static void Ask(HttpRequestMessage request, FetchedVersion? known, PartialFile partial)
    {
        if (partial is { Length: > 0, Arrival: { IsWhole: false, Validator: { } validator } })
        {
            request.Headers.Range = new RangeHeaderValue(partial.Length, null);
            request.Headers.TryAddWithoutValidation("If-Range", validator);
            return;
        }

        foreach (var (field, header) in new[] { ("If-None-Match", "etag"), ("If-Modified-Since", "last-modified") })
        {
            if (known?.Headers.GetValueOrDefault(header) is { Length: > 0 } value)
            {
                request.Headers.TryAddWithoutValidation(field, value);
            }
        }
    }

    private async Task<Hop> Use(Answer answer, Uri at, List<Uri> visited, FetchedVersion? known, PartialFile partial, Action<int> came, CancellationToken cancellation)
    {
        var host = at.Host;
        switch (answer.Status)
        {
            case HttpStatusCode.OK:
                var arrival = new Arrival(at.AbsoluteUri, [.. visited.Append(at).Skip(1).Select(redirect => redirect.AbsoluteUri)], (int)answer.Status, answer.Headers(), answer.Length, "", "", time.GetUtcNow());
                partial.Discard();
                partial.Note(arrival);
                await Copy(answer, partial, 0, came, cancellation).ConfigureAwait(false);
                return Whole(partial, arrival);
            case HttpStatusCode.PartialContent when partial.Arrival is { } begun && answer.Range.From == partial.Length && IsOfSame(begun, answer):
                await Copy(answer, partial, partial.Length, came, cancellation).ConfigureAwait(false);
                return Whole(partial, begun);
            case HttpStatusCode.RequestedRangeNotSatisfiable when partial.Arrival is { } begun && partial.Length > 0 && answer.Range.Total == partial.Length:
                return Whole(partial, begun);
            case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable:
                partial.Discard();
                throw new IOException("the server sends another part than it was asked for");
            case HttpStatusCode.NotModified when known is not null && (known.Headers.ContainsKey("etag") || known.Headers.ContainsKey("last-modified")):
                partial.Discard();
                return new Hop(null, false);
            case HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect:
                return new Hop(answer.Location(at) is { } next ? new UriBuilder(next) { Fragment = "" }.Uri : throw FetchProblemException.Failed("转向没有给出网址", "a redirect names no URL"), false);
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new FetchProblemException(LookOutcome.Gone, new($"{host} 应答 {(int)answer.Status}：没有这个文件，可能已被撤下", $"{host} answered {(int)answer.Status}: there is no such file, it may have been withdrawn"));
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw FetchProblemException.Failed($"{host} 应答 {(int)answer.Status}：不让程序访问；请用浏览器手动下载", $"{host} answered {(int)answer.Status}: it does not let programs in; download it by hand");
            default:
                throw FetchProblemException.Failed($"{host} 应答 {(int)answer.Status}，没有给出文件；可能不让程序访问，请用浏览器手动下载", $"{host} answered {(int)answer.Status} and gave no file; it may not let programs in, download it by hand");
        }
    }

    // Some servers give a part of whatever stands there now, whatever they were asked.
    private static bool IsOfSame(Arrival begun, Answer answer)
    {
        var headers = answer.Headers();
        return (begun.Total is null || answer.Range.Total is null || begun.Total == answer.Range.Total)
            && new[] { "etag", "last-modified" }.All(field => !headers.TryGetValue(field, out var now) || !begun.Headers.TryGetValue(field, out var then) || now == then);
    }

    private static async Task Copy(Answer answer, PartialFile partial, long from, Action<int> came, CancellationToken cancellation)
    {
        RequireSize(from + (answer.Length ?? 0));
        using var body = await answer.Body(cancellation).ConfigureAwait(false);
        using var stream = partial.Open(from);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            for (int read; (read = await body.Read(buffer, cancellation).ConfigureAwait(false)) > 0;)
            {
                RequireSize(stream.Position + read);
                FetchStore.Guarded(partial.Path, () =>
                {
                    stream.Write(buffer, 0, read);
                    stream.Flush();
                    return true;
                });
                came(read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void RequireSize(long bytes)
    {
        if (bytes > Largest)
        {
            throw FetchProblemException.Refused($"文件超过 {Largest >> 20} MB", $"the file is larger than {Largest >> 20} MB");
        }
    }

    private Hop Whole(PartialFile partial, Arrival arrival)
    {
        if (arrival.Total is { } total && partial.Length != total)
        {
            throw new IOException($"{partial.Length} bytes of {total} came");
        }

        partial.Note(arrival with { Sha256 = FetchStore.HashOf(partial.Path), At = time.GetUtcNow() });
        return new Hop(null, true);
    }

    private readonly record struct Hop(Uri? Next, bool IsNew);
}
