using System.Globalization;
using System.Net;

namespace DisclosureAudit.Fetch.Safety;

/// <summary>
/// Which addresses a download may connect to: those of the public internet. A name that a stranger chose may lead to a machine of the
/// user's own network, so it is the address connected to that is asked, not the name (IANA special-purpose registries, RFC 6890).
/// </summary>
/// <param name="opened">HOST:PORT that --allow-private opens, and nothing else.</param>
public sealed class AddressGuard(IEnumerable<string> opened)
{
    private readonly HashSet<string> opened = opened.ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlyList<(IPNetwork Network, string Name)> Closed =
    [
        .. Networks("this host", "0.0.0.0/8"),
        .. Networks("private", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"),
        .. Networks("shared (CGNAT)", "100.64.0.0/10"),
        .. Networks("loopback", "127.0.0.0/8", "::1/128"),
        .. Networks("link-local", "169.254.0.0/16", "fe80::/10"),
        .. Networks("multicast", "224.0.0.0/4", "ff00::/8"),
        .. Networks("reserved", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "::/128", "100::/64", "2001:db8::/32", "3fff::/20", "5f00::/16"),

        // What stands in these is an IPv4 address, or leads through another machine to one.
        .. Networks("translated", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/23", "2002::/16"),
    ];

    /// <summary>Why the address may not be connected to, as a word; null where it may.</summary>
    public string? Refusal(string host, int port, IPAddress address) =>
        opened.Contains(string.Create(CultureInfo.InvariantCulture, $"{host}:{port}")) ? null : Kind(address);

    /// <exception cref="FetchProblemException">The address may not be connected to.</exception>
    public void Require(string host, int port, IPAddress address)
    {
        if (Refusal(host, port, address) is { } kind)
        {
            throw FetchProblemException.Refused(
                $"{host} 指向不对外的地址 {address}（{kind}），不连接；若确是自己的服务器，请加 --allow-private {host}:{port}",
                $"{host} leads to {address}, which is not of the public internet ({kind}); if it is a server of your own, add --allow-private {host}:{port}");
        }
    }

    private static string? Kind(IPAddress address)
    {
        // A network of IPv4 takes a mapped address for what it maps.
        if (address.IsIPv4MappedToIPv6)
        {
            return "translated";
        }

        var plain = new IPAddress(address.GetAddressBytes());
        return Closed.Where(closed => closed.Network.Contains(plain)).Select(closed => closed.Name).FirstOrDefault();
    }

    private static IEnumerable<(IPNetwork, string)> Networks(string name, params string[] networks) => networks.Select(network => (IPNetwork.Parse(network), name));
}
