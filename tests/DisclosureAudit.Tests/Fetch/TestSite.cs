using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>A request as it came.</summary>
/// <param name="At">By the clock of the test.</param>
internal sealed record SeenRequest(string Path, DateTimeOffset At, string Range, string Agent, string From, string Cookie, string Condition);

/// <summary>A site on loopback that answers as badly as it is told to, and remembers who asked for what, and when.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<SeenRequest> seen = new();
    private int atOnce;

    private TestSite(WebApplication app) => this.app = app;

    public ConcurrentDictionary<string, RequestDelegate> Pages { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<SeenRequest> Seen => [.. seen];

    /// <summary>How many requests were open at the same time at most.</summary>
    public int MostAtOnce { get; private set; }

    public string Place => new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Authority;

    public string this[string path] => $"http://{Place}{path}";

    public int CountOf(string path) => seen.Count(request => request.Path == path);

    public static async Task<TestSite> Start(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var site = new TestSite(app);
        app.Run(context => site.Answer(context, clock));
        await app.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    /// <summary>A list of links.</summary>
    public void List(string path, IEnumerable<string> links, string rest = "") =>
        Pages[path] = Bytes(Encoding.UTF8.GetBytes($"<html><meta charset=utf-8><ul>{string.Concat(links.Select(link => $"<li><a href=\"{link}\">{link}</a>"))}</ul>{rest}</html>"), "text/html");

    public void Document(string path, byte[] bytes) => Pages[path] = Bytes(bytes);

    /// <summary>A document as an orderly server gives it: with an ETag, in parts, and not again to who has it.</summary>
    public static RequestDelegate Bytes(byte[] bytes, string type = "application/octet-stream") => async context =>
    {
        context.Response.ContentType = type;
        if (context.Request.Headers.IfNoneMatch == TagOf(bytes))
        {
            context.Response.Headers.ETag = TagOf(bytes);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var from = Begin(context, bytes);
        await context.Response.Body.WriteAsync(bytes.AsMemory(from));
    };

    /// <summary>Announces more bytes than it sends the first times; the server then breaks off the connection.</summary>
    public static RequestDelegate Dropping(byte[] bytes, int times, int after)
    {
        var left = times;
        return async context =>
        {
            if (Interlocked.Decrement(ref left) < 0)
            {
                await Bytes(bytes)(context);
                return;
            }

            var from = Begin(context, bytes);
            await context.Response.Body.WriteAsync(bytes.AsMemory(from, after));
        };
    }

    /// <summary>Answers with a status some times, then as it should.</summary>
    public static RequestDelegate Busy(int status, int times, byte[] bytes, string? retryAfter = null)
    {
        var left = times;
        return async context =>
        {
            if (Interlocked.Decrement(ref left) < 0)
            {
                await Bytes(bytes)(context);
                return;
            }

            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
        };
    }

    /// <summary>Sends its bytes bit by bit, and tells of each.</summary>
    public static RequestDelegate Slow(byte[] bytes, int bit, Action sent) => async context =>
    {
        for (var from = Begin(context, bytes); from < bytes.Length; from += bit)
        {
            await context.Response.Body.WriteAsync(bytes.AsMemory(from, Math.Min(bit, bytes.Length - from)));
            await context.Response.Body.FlushAsync();
            sent();
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }
    };

    public static RequestDelegate Redirect(string to) => context =>
    {
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    };

    public static byte[] Pdf(string text) => Encoding.ASCII.GetBytes($"%PDF-1.4\n% {text}\n%%EOF\n");

    private static string TagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..16]}\"";

    // The head of an answer that gives the whole, or the part that was asked for.
    private static int Begin(HttpContext context, byte[] bytes)
    {
        var from = FromOf(context.Request, TagOf(bytes));
        context.Response.Headers.ETag = TagOf(bytes);
        context.Response.ContentLength = bytes.Length - from;
        if (from > 0)
        {
            context.Response.StatusCode = StatusCodes.Status206PartialContent;
            context.Response.Headers.ContentRange = $"bytes {from}-{bytes.Length - 1}/{bytes.Length}";
        }

        return from;
    }

    private static int FromOf(HttpRequest request, string tag) =>
        request.Headers.IfRange == tag && request.Headers.Range.ToString() is ['b', 'y', 't', 'e', 's', '=', .. var range] ? int.Parse(range.TrimEnd('-'), CultureInfo.InvariantCulture) : 0;

    private async Task Answer(HttpContext context, TimeProvider clock)
    {
        var path = context.Request.Path.Value + context.Request.QueryString.Value;
        var headers = context.Request.Headers;
        seen.Enqueue(new SeenRequest(path, clock.GetUtcNow(), headers.Range.ToString(), headers.UserAgent.ToString(), headers["From"].ToString(), headers.Cookie.ToString(), headers.IfNoneMatch.ToString()));
        lock (seen)
        {
            MostAtOnce = Math.Max(MostAtOnce, ++atOnce);
        }

        try
        {
            if (Pages.TryGetValue(path, out var page))
            {
                await page(context);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        }
        finally
        {
            lock (seen)
            {
                atOnce--;
            }
        }
    }
}
