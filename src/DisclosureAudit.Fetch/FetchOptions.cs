using System.Reflection;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch;

/// <summary>How a pull asks.</summary>
/// <param name="Contact">The mail address that sites are told.</param>
/// <param name="Pause">Between two requests to a host.</param>
/// <param name="Opened">HOST:PORT of the user's own network that may be asked.</param>
/// <param name="Proxy">Null for a direct connection.</param>
public sealed record FetchOptions(string Contact, TimeSpan Pause, IReadOnlySet<string> Opened, Uri? Proxy, NetworkLimits Limits)
{
    // Whoever wants it faster has a server of his own.
    private static readonly TimeSpan ShortestPublicPause = TimeSpan.FromSeconds(1);

    public static TimeSpan UsualPause { get; } = TimeSpan.FromSeconds(2);

    /// <summary>The program's version, which sites are told.</summary>
    public static string Version { get; } = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    internal TimeSpan PauseOf(string host) => Pause >= ShortestPublicPause || Opened.Any(open => open.StartsWith($"{host}:", StringComparison.OrdinalIgnoreCase)) ? Pause : ShortestPublicPause;
}
