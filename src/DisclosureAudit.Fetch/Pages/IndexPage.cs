using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>A page that lists documents.</summary>
/// <param name="Documents">Its links to files of the kinds that disclosures come in.</param>
/// <param name="More">The pages it goes on with.</param>
/// <param name="Notices">Links of the same site whose names say that a disclosure is, or is attached to, what they lead to.</param>
/// <param name="Attachments">Links of the same site that may be files, though nothing but their names says so.</param>
/// <param name="Shown">Pages of the same site that are shown within it.</param>
/// <param name="Onward">Where it sends its reader on.</param>
/// <param name="IsCut">It goes on in a way that is not understood.</param>
public sealed record IndexPage(IReadOnlyList<PageLink> Documents, IReadOnlyList<Uri> More, IReadOnlyList<PageLink> Notices, IReadOnlyList<PageLink> Attachments, IReadOnlyList<PageLink> Shown, IReadOnlyList<PageLink> Onward, bool IsCut)
{
    /// <param name="url">Where the page was in the end, behind all redirects.</param>
    /// <param name="charset">Of the Content-Type header; null where it names none.</param>
    /// <returns>Null for a page that is nested too deep to be read.</returns>
    public static IndexPage? Read(ReadOnlySpan<byte> bytes, Uri url, string? charset, PageWords words)
    {
        var encoding = PageText.EncodingOf(bytes, charset);
        var text = PageText.Of(bytes, encoding);
        if (Nesting.IsTooDeep(text))
        {
            return null;
        }

        using var page = new HtmlParser().ParseDocument(text);
        var origin = page.QuerySelector("base[href]") is { } named && PageLinks.Resolve(url, named.GetAttribute("href"), encoding) is { } other ? other : url;
        var links = PageLinks.Of(page, origin, encoding).Where(link => link.Url != url).ToLookup(link => IsDocument(link.Url, link.Element, words));
        var own = links[false].Where(link => link.Url.Host == url.Host && !PageLinks.IsOnward(link.Element)).ToLookup(link => PageLinks.IsShown(link.Element));
        var (scripted, isUnderstood) = NextPages.Scripted(text, url);
        var more = NextPages.Linked(own[false], url, words).Concat(scripted).Distinct().ToList();
        return new IndexPage(
            Named(links[true]),
            more,
            Called(words.Notice.IsMatch),
            Called(name => words.Notice.IsMatch(name) || words.Attachment.IsMatch(name)).Where(link => !link.IsPage).ToList(),
            Named(own[true]),
            Named(links[false].Where(link => PageLinks.IsOnward(link.Element))),
            !isUnderstood);

        List<PageLink> Called(Func<string, bool> isMeant) => Named(own[false].Where(link => NamesOf(link.Element).Any(isMeant))).ExceptBy(more, link => link.Url).ToList();
    }

    /// <summary>Whether the address itself says that a document stands there: download.jsp?file=预算.pdf names it behind the question mark.</summary>
    public static bool IsDocument(Uri url, PageWords words) => url.Query.TrimStart('?').Split('&').Prepend(url.AbsolutePath).Any(part => words.Endings.Contains(EndingOf(Uri.UnescapeDataString(part))));

    // Some name their file only in the link.
    private static bool IsDocument(Uri url, IElement link, PageWords words) =>
        IsDocument(url, words) || (!new PageLink(url, "").IsPage && NamesOf(link).Append(link.GetAttribute("download") ?? "").Any(name => words.Endings.Contains(EndingOf(name))));

    private static string[] NamesOf(IElement link) => [link.GetAttribute("title") ?? "", link.TextContent];

    private static List<PageLink> Named(IEnumerable<(IElement Element, Uri Url)> links) => links.DistinctBy(link => link.Url).Select(link => new PageLink(link.Url, LabelOf(link.Element))).ToList();

    private static string EndingOf(string name) => name.LastIndexOf('.') is >= 0 and var dot ? name[dot..].Trim() : "";

    private static string LabelOf(IElement link)
    {
        var title = link.GetAttribute("title") ?? "";
        return string.Join(' ', (title.Trim().Length > 0 ? title : link.TextContent).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
