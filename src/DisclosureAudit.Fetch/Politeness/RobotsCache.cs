using System.Collections.Concurrent;
using System.Net;
using System.Text;
using DisclosureAudit.Fetch.Kinds;
using DisclosureAudit.Fetch.Safety;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch.Politeness;

/// <summary>What each site forbids, asked for once (RFC 9309, 2.3).</summary>
public sealed class RobotsCache(Sender sender, UrlGuard guard, HostGate gate)
{
    private const int MostRedirects = 5;
    private readonly ConcurrentDictionary<string, RobotsFile> sites = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="FetchProblemException">The site forbids it, or does not say what it forbids.</exception>
    public async Task Require(Uri url, CancellationToken cancellation)
    {
        var site = url.GetLeftPart(UriPartial.Authority);
        if (!sites.TryGetValue(site, out var robots))
        {
            sites[site] = robots = await Ask(new Uri($"{site}/robots.txt"), cancellation).ConfigureAwait(false);
            gate.Slow(url.IdnHost, robots.Delay);
        }

        if (!robots.Allows(url))
        {
            throw FetchProblemException.Refused($"{site}/robots.txt 不允许程序访问这个网址；请用浏览器手动下载", $"{site}/robots.txt does not let programs ask for it; download it by hand");
        }
    }

    private async Task<RobotsFile> Ask(Uri url, CancellationToken cancellation)
    {
        var at = url;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            guard.Require(at);
            var (file, next) = await AskOnce(at, cancellation).ConfigureAwait(false);
            if (next is null)
            {
                return file;
            }

            at = next;
        }

        return RobotsFile.Open;
    }

    private async Task<(RobotsFile File, Uri? Next)> AskOnce(Uri at, CancellationToken cancellation)
    {
        try
        {
            return await sender.Send(at, _ => { }, async (answer, token) => answer.Status switch
            {
                >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => (await Read(answer, token).ConfigureAwait(false), null),
                >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => (RobotsFile.Open, answer.Location(at)),

                // No such file, or one that nobody may read: nothing is forbidden (2.3.1.3).
                _ => (RobotsFile.Open, null),
            }, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (HostPipelines.IsPassing(error))
        {
            // Whether anything is forbidden cannot be known, so everything is (2.3.1.4).
            var problem = Sender.Describe(at, error).Sentence;
            throw FetchProblemException.Failed($"不知道网站允许什么（{at} 读不到），因此不访问：{problem.Chinese}", $"what the site allows is not known ({at} cannot be read), so nothing is asked of it: {problem.English}");
        }
    }

    private static byte[] Plain(byte[] bytes, string? coding)
    {
        if (!Unpacked.IsCoding(coding))
        {
            return bytes;
        }

        using var target = new MemoryStream();
        Unpacked.Unpack(new MemoryStream(bytes), target, coding!, RobotsFile.Largest);
        return target.ToArray();
    }

    private static async Task<RobotsFile> Read(Answer answer, CancellationToken cancellation)
    {
        using var body = await answer.Body(cancellation).ConfigureAwait(false);
        var bytes = new byte[RobotsFile.Largest];
        var length = 0;
        for (var read = 1; read > 0 && length < bytes.Length; length += read)
        {
            read = await body.Read(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
        }

        return RobotsFile.Parse(Encoding.UTF8.GetString(Plain(bytes.AsSpan(0, length).ToArray(), answer.Headers().GetValueOrDefault("content-encoding"))), Sender.Product);
    }
}
