using System.Net;

namespace DisclosureAudit.Fetch.Safety;

/// <summary>Which URLs are asked for at all.</summary>
public sealed class UrlGuard(AddressGuard addresses)
{
    // Longer than any address of a real site; also bounds what is kept of each.
    private const int Longest = 4_000;

    /// <summary>The URL as it may be told and kept: without user name and password.</summary>
    public static string Shown(Uri url) => url switch
    {
        { Host.Length: 0 } => Behind(url.AbsoluteUri),
        { UserInfo.Length: > 0 } => new UriBuilder(url) { UserName = "", Password = "" }.Uri.AbsoluteUri,
        _ => url.AbsoluteUri,
    };

    /// <summary>The same of what may be no URL.</summary>
    public static string Shown(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) ? Shown(url) : Behind(text);

    private static string Behind(string text) => text[(text.LastIndexOf('@') + 1)..];

    /// <exception cref="FetchProblemException">It is no URL.</exception>
    public static Uri Parse(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && text.Length <= Longest
        ? new UriBuilder(url) { Fragment = "" }.Uri
        : throw FetchProblemException.Refused("不是网址；网址以 http:// 或 https:// 开头", "this is no URL; one begins with http:// or https://");

    /// <exception cref="FetchProblemException">Not of the web, with credentials, or of an address that is closed.</exception>
    public void Require(Uri url)
    {
        if (url.Scheme is not ("http" or "https"))
        {
            throw FetchProblemException.Refused($"只下载 http 和 https，不下载 {url.Scheme}", $"only http and https are fetched, not {url.Scheme}");
        }

        if (url.UserInfo.Length > 0)
        {
            throw FetchProblemException.Refused("网址里有用户名或密码，请去掉", "the URL holds a user name or password; leave it out");
        }

        // A name is asked when it is connected to; through a proxy it never is.
        if (IPAddress.TryParse(url.DnsSafeHost, out var address))
        {
            addresses.Require(url.DnsSafeHost, url.Port, address);
        }
    }
}
