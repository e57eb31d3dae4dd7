using System.Net;

namespace DisclosureAudit.Fetch.Send;

/// <summary>A site that cannot answer just now.</summary>
/// <param name="wait">How long it asks us to stay away (Retry-After).</param>
internal sealed class BusyException(HttpStatusCode status, TimeSpan? wait) : Exception
{
    public HttpStatusCode Status { get; } = status;
    public TimeSpan? Wait { get; } = wait;
}
