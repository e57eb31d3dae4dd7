using DisclosureAudit.Fetch.Safety;

namespace DisclosureAudit.Fetch.Pull;

/// <summary>What stands at an address, as far as whoever named it knows.</summary>
public enum Expected
{
    /// <summary>The user named it: a document, or a page that lists some.</summary>
    Anything,

    /// <summary>A further page of a list.</summary>
    List,

    /// <summary>A page that a disclosure is attached to.</summary>
    Notice,

    /// <summary>Something within a list: what it names is followed, but it is no page of the list.</summary>
    Frame,

    /// <summary>What hangs on a notice: a file, or a page that shows files.</summary>
    Attached,
    Document,
}

/// <summary>An address to look at.</summary>
/// <param name="ListedOn">The page that named it; empty where the user did.</param>
/// <param name="Root">The address of the user's by which it was come to.</param>
public sealed record Target(Uri Url, string Unit, string Year, string Kind, string Label, string ListedOn, Expected Expected, Uri Root)
{
    /// <summary>What it is known by.</summary>
    public string Address => UrlGuard.Shown(Url);
}
