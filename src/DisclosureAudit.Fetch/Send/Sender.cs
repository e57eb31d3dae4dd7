using System.Net;
using System.Security.Authentication;
using DisclosureAudit.Fetch.Politeness;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DisclosureAudit.Fetch.Send;

/// <summary>Sends one request at a time to a host, keeps its pauses, tries again what may go better.</summary>
public sealed class Sender : IDisposable
{
    public const string Product = "disclosure-audit";

    // Who asks for longer is come back to by the next pull.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private readonly HttpClient client;
    private readonly HostGate gate;
    private readonly HostPipelines pipelines;
    private readonly ResiliencePipeline head;
    private readonly NetworkLimits limits;
    private readonly TimeProvider time;
    private readonly string agent;
    private readonly string contact;

    /// <param name="waiting">Told of a host that will be asked again, and when.</param>
    /// <param name="contact">The mail address by which a site can reach whoever is asking.</param>
    public Sender(HttpMessageHandler handler, HostGate gate, TimeProvider time, NetworkLimits limits, string contact, string version, Action<string, TimeSpan> waiting)
    {
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        pipelines = new HostPipelines(time, waiting);
        head = new ResiliencePipelineBuilder().AddTimeout(limits.Head).Build();
        this.limits = limits;
        this.gate = gate;
        this.time = time;
        this.contact = contact;
        agent = $"{Product}/{version} (+mailto:{contact})";
    }

    /// <summary>Asks once, and again where that may help.</summary>
    /// <param name="ask">Adds to the request, each time anew.</param>
    /// <param name="use">Reads the answer; the host's turn lasts until it is done.</param>
    /// <exception cref="FetchProblemException">Nothing more can be done.</exception>
    public async Task<T> Send<T>(Uri url, Action<HttpRequestMessage> ask, Func<Answer, CancellationToken, Task<T>> use, CancellationToken cancellation)
    {
        try
        {
            return await pipelines.Of(url.IdnHost).ExecuteAsync(async token => await Once(url, ask, use, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (FetchProblemException.In(error) is { } problem)
        {
            throw problem;
        }
        catch (BrokenCircuitException)
        {
            throw FetchProblemException.Failed($"{url.Host} 多次没有应答或出错，暂不再访问；以后再运行同一条命令即可继续", $"{url.Host} failed many times and is left alone; run the same command later to go on");
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded)
        {
            throw FetchProblemException.Failed($"{url.Host} 的应答不合规范，读不懂（{Innermost(error)}）；请用浏览器手动下载", $"the answer of {url.Host} is not as HTTP has it ({Innermost(error)}); download it by hand");
        }
        catch (HttpRequestException error) when (error is { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: AuthenticationException })
        {
            throw FetchProblemException.Failed($"{url.Host} 的安全连接不成立，可能是证书无效（{Innermost(error)}）；请在浏览器里核实，网站若有 http:// 的网址可改用它，或手动下载", $"no safe connection to {url.Host}, perhaps its certificate is not valid ({Innermost(error)}); look at it in a browser, use its http:// address if it has one, or download it by hand");
        }
    }

    private async Task<T> Once<T>(Uri url, Action<HttpRequestMessage> ask, Func<Answer, CancellationToken, Task<T>> use, CancellationToken cancellation)
    {
        using var turn = await gate.Enter(url.IdnHost, cancellation).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        request.Headers.TryAddWithoutValidation("From", contact);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");

        // A part of a packed file cannot be asked for later.
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        ask(request);
        using var response = await Begin(request, cancellation).ConfigureAwait(false);
        if (response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
        {
            throw Busy(url, response);
        }

        return await use(new Answer(response, limits.Stall), cancellation).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> Begin(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return await head.ExecuteAsync(async token => await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // A connection that does not come about in time ends like one that the user ends.
            throw new TimeoutRejectedException();
        }
    }

    private Exception Busy(Uri url, HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? asked?.Date - time.GetUtcNow();
        if (wait > Patience)
        {
            return FetchProblemException.Failed($"{url.Host} 要求 {time.GetUtcNow() + wait:yyyy-MM-dd HH:mm}（UTC）以后再访问", $"{url.Host} asks not to come back before {time.GetUtcNow() + wait:yyyy-MM-dd HH:mm} UTC");
        }

        if (wait > TimeSpan.Zero)
        {
            gate.Hold(url.IdnHost, wait.Value);
        }

        return new BusyException(response.StatusCode, wait > TimeSpan.Zero ? wait : null);
    }

    /// <summary>What went wrong at last, as a sentence.</summary>
    internal static FetchProblemException Describe(Uri url, Exception error) => error switch
    {
        BusyException busy => FetchProblemException.Failed($"{url.Host} 多次应答 {(int)busy.Status}，请以后再试", $"{url.Host} answered {(int)busy.Status} several times; try later"),
        TimeoutRejectedException => FetchProblemException.Failed($"{url.Host} 没有按时应答，请以后再试", $"{url.Host} did not answer in time; try later"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => FetchProblemException.Failed($"找不到 {url.Host}；请检查网址和网络", $"{url.Host} is not found; check the URL and the network"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => FetchProblemException.Failed($"连不上 {url.Host}（{Innermost(error)}）；请检查网址和网络，或以后再试", $"no connection to {url.Host} ({Innermost(error)}); check the URL and the network, or try later"),
        _ => FetchProblemException.Failed($"{url.Host} 的传输多次中断（{Innermost(error)}）；以后再运行同一条命令会接着下载", $"the transfer from {url.Host} broke off several times ({Innermost(error)}); run the same command later to go on"),
    };

    private static string Innermost(Exception error) => error.GetBaseException().Message;

    public void Dispose() => client.Dispose();
}
