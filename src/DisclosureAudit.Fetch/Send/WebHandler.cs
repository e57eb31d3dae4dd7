using System.Net;
using System.Net.Sockets;
using DisclosureAudit.Fetch.Safety;

namespace DisclosureAudit.Fetch.Send;

/// <summary>Connections that the guard looks at: no cookies, no redirects by themselves, no proxy of the system.</summary>
internal static class WebHandler
{
    private const string Connected = "connected";
    private const int LargestHeadKilobytes = 64;

    /// <param name="proxy">Connected to as the user says; it then resolves the names itself.</param>
    public static SocketsHttpHandler Create(AddressGuard guard, Uri? proxy, NetworkLimits limits) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = proxy is not null,
        Proxy = proxy is null ? null : new WebProxy(proxy),
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = limits.Connect,
        MaxResponseHeadersLength = LargestHeadKilobytes,
        ConnectCallback = (context, cancellation) => Connect(guard, proxy, context, cancellation),
    };

    private static async ValueTask<Stream> Connect(AddressGuard guard, Uri? proxy, SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        // The handler would ask again at once where a connection is closed without an answer; when that is done is for the pauses to say.
        if (!context.InitialRequestMessage.Options.TryAdd(Connected, true))
        {
            throw new IOException("the connection was closed without an answer");
        }

        var target = context.DnsEndPoint;
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellation).ConfigureAwait(false);
        var isProxy = proxy is not null && proxy.DnsSafeHost == target.Host && proxy.Port == target.Port;
        var open = addresses.Where(address => isProxy || guard.Refusal(target.Host, target.Port, address) is null).ToArray();
        if (open.Length == 0 && addresses.Length > 0)
        {
            guard.Require(target.Host, target.Port, addresses[0]);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, target.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
