using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>The pages that a list goes on with.</summary>
internal static class NextPages
{
    /// <summary>A list of more pages than this is no list of disclosures, or a trap.</summary>
    private const int MostPages = 1_000;

    // Many sites of governments write their page numbers by a script: createPageHTML(40, 0, "index", "html") counts from index_1 on,
    // createPageHTML('page_div', 40, 1, 'list', 'shtml', 600) from list_2.
    private static readonly Regex Script = SafeRegex.Of("createPageHTML\\([ ]{0,3}(?<element>[\"'][A-Za-z0-9_-]{1,60}[\"'][ ]{0,3},)?[ ']{0,3}(?<count>[0-9]{1,4})[ ']{0,3},[ ']{0,3}[0-9]{1,4}[ ']{0,3},[ ]{0,3}[\"'](?<name>[A-Za-z0-9_-]{1,60})[\"'][ ]{0,3},[ ]{0,3}[\"'](?<ending>[a-z]{3,5})[\"']");

    /// <summary>Links called 下一页, and numbered ones, and what the page is made up of, on the host of the list.</summary>
    public static IEnumerable<Uri> Linked(IEnumerable<(IElement Element, Uri Url)> links, Uri list, PageWords words) =>
        links.Where(link => link.Url.Host == list.Host && link.Url.Port == list.Port && (PageLinks.IsShown(link.Element) || IsNext(link.Element, words)) && !IndexPage.IsDocument(link.Url, words)).Select(link => link.Url);

    /// <summary>index.html goes on with index_1.html, or list.shtml with list_2.shtml, up to the count that the script is told.</summary>
    public static IEnumerable<Uri> Scripted(string text, Uri list)
    {
        var match = Script.Match(text);
        var count = match.Success ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;
        var from = match.Groups["element"].Success ? 2 : 1;
        return Enumerable.Range(0, Math.Min(count, MostPages))
            .Select(page => new Uri(list, page == 0 ? $"{match.Groups["name"].Value}.{match.Groups["ending"].Value}" : string.Create(CultureInfo.InvariantCulture, $"{match.Groups["name"].Value}_{page - 1 + from}.{match.Groups["ending"].Value}")))
            .Where(page => page != list);
    }

    private static bool IsNext(IElement link, PageWords words)
    {
        var text = link.TextContent.Trim();
        return string.Equals(link.GetAttribute("rel"), "next", StringComparison.OrdinalIgnoreCase)
            || words.Next.Contains(text)
            || (text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit));
    }
}
