namespace DisclosureAudit.Fetch.Pages;

/// <summary>A document that an index page names.</summary>
/// <param name="Label">What the page calls it: the link's title or text.</param>
public sealed record PageLink(Uri Url, string Label);
