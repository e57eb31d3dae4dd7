using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Fetch.Pages;

/// <summary>The pages that a list goes on with.</summary>
internal static class NextPages
{
    // Many sites of governments write their page numbers by a script: createPageHTML(40, 0, "index", "html") counts from index_1 on,
    // createPageHTML('page_div', 40, 1, 'list', 'shtml', 600) from list_2.
    private static readonly Regex Script = SafeRegex.Of("createPageHTML\\([ ]{0,3}(?<element>[\"'][A-Za-z0-9_-]{1,60}[\"'][ ]{0,3},)?[ ']{0,3}(?<count>[0-9]{1,4})[ ']{0,3},[ ']{0,3}[0-9]{1,4}[ ']{0,3},[ ]{0,3}[\"'](?<name>[A-Za-z0-9_-]{1,60})[\"'][ ]{0,3},[ ]{0,3}[\"'](?<ending>[a-z]{3,5})[\"']");

    /// <summary>Links called 下一页, and numbered ones, on the host of the list.</summary>
    public static IEnumerable<Uri> Linked(IEnumerable<(IElement Element, Uri Url)> links, Uri list, PageWords words) =>
        links.Where(link => link.Url.Host == list.Host && link.Url.Port == list.Port && IsNext(link.Element, words)).Select(link => link.Url);

    /// <summary>index.html goes on with index_1.html, or list.shtml with list_2.shtml, up to the count that the script is told.</summary>
    /// <returns>Not understood where the script is called in some other way.</returns>
    public static (IReadOnlyList<Uri> Pages, bool IsUnderstood) Scripted(string text, Uri list)
    {
        var match = Script.Match(text);
        if (!match.Success)
        {
            return ([], !IsCalled(text));
        }

        var (name, ending) = (match.Groups["name"].Value, match.Groups["ending"].Value);
        var from = match.Groups["element"].Success ? 2 : 1;
        var numbered = Enumerable.Range(from, Math.Max(0, int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) - 1))
            .Select(page => string.Create(CultureInfo.InvariantCulture, $"{name}_{page}.{ending}"));

        // The first page of a list that is named by its folder is the list itself.
        string[] first = list.AbsolutePath.EndsWith('/') ? [] : [$"{name}.{ending}"];
        var pages = first.Concat(numbered).Select(page => new Uri(list, page)).Where(page => page != list).ToList();
        return (pages, true);
    }

    // A definition is no call.
    private static bool IsCalled(ReadOnlySpan<char> text)
    {
        const string Name = "createPageHTML(";
        for (int at; (at = text.IndexOf(Name)) >= 0; text = text[(at + Name.Length)..])
        {
            if (!text[..at].TrimEnd().EndsWith("function"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNext(IElement link, PageWords words)
    {
        var text = link.TextContent.Trim();
        return string.Equals(link.GetAttribute("rel"), "next", StringComparison.OrdinalIgnoreCase)
            || words.Next.Contains(text)
            || (text.Length is > 0 and <= 4 && text.All(char.IsAsciiDigit));
    }
}
