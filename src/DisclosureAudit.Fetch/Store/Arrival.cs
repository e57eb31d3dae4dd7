namespace DisclosureAudit.Fetch.Store;

/// <summary>What is known of bytes that are on their way: enough to go on with them, and to keep them, after a kill at any moment.</summary>
/// <param name="FinalUrl">Where the redirects ended.</param>
/// <param name="Total">How many bytes there are to be; null where the server did not say.</param>
/// <param name="Sha256">Of all bytes once they have come; empty before.</param>
/// <param name="File">Where in the store they go; empty before they have come.</param>
/// <param name="At">When the last of them came.</param>
public sealed record Arrival(string FinalUrl, IReadOnlyList<string> Redirects, int Status, IReadOnlyDictionary<string, string> Headers, long? Total, string Sha256, string File, DateTimeOffset At)
{
    /// <summary>What a server can be asked by whether its bytes are still the same (RFC 9110, 13.1.5): a strong ETag, else the date; null where it named neither.</summary>
    public string? Validator => Headers.GetValueOrDefault("etag") is { Length: > 0 } tag && !tag.StartsWith("W/", StringComparison.Ordinal)
        ? tag
        : Headers.GetValueOrDefault("last-modified");

    /// <summary>All bytes have come.</summary>
    public bool IsWhole => Sha256.Length > 0;
}
