using System.Net;

namespace DisclosureAudit.Fetch.Send;

/// <summary>An answer whose body has not been read yet.</summary>
/// <param name="stall">How long a byte of the body is waited for.</param>
public sealed class Answer(HttpResponseMessage response, TimeSpan stall)
{
    // What proves who asked, or lets a site know him again.
    private static readonly HashSet<string> Private = new(StringComparer.OrdinalIgnoreCase)
    {
        "Set-Cookie", "Set-Cookie2", "Cookie", "Authorization", "Authentication-Info", "Proxy-Authorization", "Proxy-Authenticate", "Proxy-Authentication-Info", "WWW-Authenticate",
    };

    public HttpStatusCode Status => response.StatusCode;

    /// <summary>Of the body, or the part of it that is sent; null where the server does not say.</summary>
    public long? Length => response.Content.Headers.ContentLength;

    /// <summary>Which bytes are sent, of how many.</summary>
    public (long? From, long? Total) Range => (response.Content.Headers.ContentRange?.From, response.Content.Headers.ContentRange?.Length);

    /// <summary>Where a redirect leads; null where it does not say, or to no URL.</summary>
    public Uri? Location(Uri from) =>
        response.Headers.NonValidated.TryGetValues("Location", out var values) && Uri.TryCreate(from, HeaderText.Escape(values.ToString()).Trim(), out var to) ? to : null;

    /// <summary>Names in lower case, sorted, without what is private.</summary>
    public IReadOnlyDictionary<string, string> Headers() => new SortedDictionary<string, string>(
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Where(header => !Private.Contains(header.Key))
            .DistinctBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(header => header.Key.ToLowerInvariant(), header => HeaderText.Decode(header.Value.ToString()), StringComparer.Ordinal),
        StringComparer.Ordinal);

    public async Task<AnswerBody> Body(CancellationToken cancellation) => new(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false), stall);
}
