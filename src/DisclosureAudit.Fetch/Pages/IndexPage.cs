using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>A page that lists documents.</summary>
/// <param name="Documents">Its links to files of the kinds that disclosures come in.</param>
/// <param name="More">The pages it goes on with.</param>
/// <param name="Notices">Pages of the same site whose names say that a disclosure is attached to them.</param>
public sealed record IndexPage(IReadOnlyList<PageLink> Documents, IReadOnlyList<Uri> More, IReadOnlyList<PageLink> Notices)
{
    /// <param name="url">Where the page was in the end, behind all redirects.</param>
    /// <param name="charset">Of the Content-Type header; null where it names none.</param>
    /// <returns>Null for a page that is nested too deep to be read.</returns>
    public static IndexPage? Read(ReadOnlySpan<byte> bytes, Uri url, string? charset, PageWords words)
    {
        var text = PageText.Of(bytes, charset);
        if (Nesting.IsTooDeep(text))
        {
            return null;
        }

        using var page = new HtmlParser().ParseDocument(text);
        var origin = page.QuerySelector("base[href]") is { } named && PageLinks.Resolve(url, named.GetAttribute("href")) is { } other ? other : url;
        var links = PageLinks.Of(page, origin).Where(link => link.Url != url).ToList();
        var documents = links.Where(link => IsDocument(link.Url, link.Element, words)).DistinctBy(link => link.Url).Select(link => new PageLink(link.Url, LabelOf(link.Element))).ToList();
        var more = NextPages.Linked(links, url, words).Concat(NextPages.Scripted(text, url)).Distinct().ToList();
        var notices = links.Where(link => link.Url.Host == url.Host && words.Notice.IsMatch(LabelOf(link.Element))).DistinctBy(link => link.Url).Select(link => new PageLink(link.Url, LabelOf(link.Element)));
        return new IndexPage(documents, more, notices.ExceptBy(documents.Select(document => document.Url), notice => notice.Url).ExceptBy(more, notice => notice.Url).ToList());
    }

    /// <summary>Whether the address itself says that a document stands there.</summary>
    public static bool IsDocument(Uri url, PageWords words) => new[] { url.AbsolutePath, url.Query }.Any(part => words.Endings.Contains(EndingOf(Uri.UnescapeDataString(part))));

    // download.jsp?file=预算.pdf names its file behind the question mark, and some only in the link.
    private static bool IsDocument(Uri url, IElement link, PageWords words) =>
        IsDocument(url, words) || new[] { link.GetAttribute("download") ?? "", link.TextContent, link.GetAttribute("title") ?? "" }.Any(name => words.Endings.Contains(EndingOf(name)));

    private static string EndingOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[dot..].Trim() : "";

    private static string LabelOf(IElement link)
    {
        var title = link.GetAttribute("title") ?? "";
        return string.Join(' ', (title.Trim().Length > 0 ? title : link.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
