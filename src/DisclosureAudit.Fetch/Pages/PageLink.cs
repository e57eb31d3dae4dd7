namespace DisclosureAudit.Fetch.Pages;

/// <summary>Something that a page names.</summary>
/// <param name="Label">What the page calls it: the link's title or text.</param>
public sealed record PageLink(Uri Url, string Label)
{
    private static readonly string[] Pages = [".html", ".htm", ".shtml", ".jhtml", ".xhtml"];

    /// <summary>Whether its address says that it is a page, and no file.</summary>
    public bool IsPage => Pages.Contains(Path.GetExtension(Url.AbsolutePath), StringComparer.OrdinalIgnoreCase);
}
