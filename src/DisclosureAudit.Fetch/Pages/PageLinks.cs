using System.Text;
using AngleSharp.Dom;
using DisclosureAudit.Fetch.Send;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>Where a page leads: its links, what it shows within itself, and where it sends its reader on.</summary>
internal static class PageLinks
{
    private static readonly (string Elements, string Attribute)[] Leading =
    [
        ("a[href], area[href]", "href"),
        ("iframe[src], frame[src], embed[src]", "src"),
        ("object[data]", "data"),
        ("meta[http-equiv=refresh i][content]", "content"),
    ];

    /// <summary>In the order of the page, kind by kind.</summary>
    /// <param name="encoding">Of the page: browsers send what stands behind a question mark in it (URL Standard, 4.4).</param>
    public static IEnumerable<(IElement Element, Uri Url)> Of(IDocument page, Uri origin, Encoding encoding) =>
        from kind in Leading
        from element in page.QuerySelectorAll(kind.Elements)
        let url = Resolve(origin, kind.Attribute == "content" ? TargetOf(element.GetAttribute("content")!) : element.GetAttribute(kind.Attribute), encoding)
        where url is not null
        select (element, Viewed(url));

    public static bool IsShown(IElement element) => element.LocalName is "iframe" or "frame";

    public static bool IsOnward(IElement element) => element.LocalName == "meta";

    /// <summary>Null for what is no address of the web: mailto:, javascript:, broken ones.</summary>
    public static Uri? Resolve(Uri origin, string? link, Encoding encoding) =>
        link is not null && Uri.TryCreate(origin, WithQueryIn(encoding, link.Trim()), out var url) && url.Scheme is "http" or "https"
            ? new UriBuilder(url) { Fragment = "" }.Uri
            : null;

    private static string WithQueryIn(Encoding encoding, string link) => link.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at && link.AsSpan(at).IndexOfAnyExceptInRange('\0', '\u007F') >= 0
        ? link[..at] + HeaderText.Escape(Encoding.Latin1.GetString(encoding.GetBytes(link[at..])))
        : link;

    // “0; url=list.html”
    private static string? TargetOf(string refresh) => refresh.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? refresh[(at + "url=".Length)..].Trim('"', '\'', ' ') : null;

    // A viewer of PDFs (pdfjs/web/viewer.html?file=/x/y.pdf) shows another address than its own.
    private static Uri Viewed(Uri url)
    {
        var name = url.AbsolutePath.Split('/')[^1];
        var file = name.StartsWith("viewer.htm", StringComparison.OrdinalIgnoreCase) ? url.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("file=", StringComparison.Ordinal)) : null;
        return file is null ? url : Resolve(url, Uri.UnescapeDataString(file["file=".Length..]), Encoding.UTF8) ?? url;
    }
}
