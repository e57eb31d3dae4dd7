using System.Text.Json.Serialization;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Collect.Stores;

/// <summary>What is known of one address: what it was asked for, all versions that were got, and what the last look said.</summary>
/// <param name="Url">As the manifest or the page has it; of a file of an archive the archive’s, with “#” and the name in it.</param>
/// <param name="ListedOn">The page, or archive, that named it; empty where the user did.</param>
/// <param name="Versions">Oldest first; the last one is what stands there now.</param>
public sealed record FetchRecord(string Url, string Unit, string Year, string Kind, string Label, string ListedOn, FetchedRole Role, IReadOnlyList<FetchedVersion> Versions, LastLook Last)
{
    /// <summary>Of an archive the addresses of its files.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    [JsonIgnore]
    public FetchedVersion? Current => Versions.Count > 0 ? Versions[^1] : null;
}

/// <summary>What an address leads to.</summary>
public enum FetchedRole
{
    Document,

    /// <summary>A page that names documents.</summary>
    List,

    /// <summary>A file of files, which are records of their own.</summary>
    Archive,
}

/// <summary>Bytes that stood at an address once.</summary>
/// <param name="File">Where they stand in the store, with “/”.</param>
/// <param name="FinalUrl">Where the redirects ended.</param>
/// <param name="Headers">Of the answer, but for cookies and whatever proves who asked; names in lower case.</param>
public sealed record FetchedVersion(string Sha256, long Bytes, string File, DateTimeOffset FetchedAt, int Status, string FinalUrl, IReadOnlyList<string> Redirects, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>What is to be said of the bytes; empty where nothing is.</summary>
    public Sentence Remark { get; init; } = Sentence.None;
}

/// <summary>The last time that the address was asked for.</summary>
/// <param name="Reason">Empty where there is nothing to say.</param>
public sealed record LastLook(DateTimeOffset At, LookOutcome Outcome, Sentence Reason);

/// <summary>How a look at an address ended.</summary>
public enum LookOutcome
{
    /// <summary>Got for the first time.</summary>
    Stored,

    /// <summary>The same bytes as before.</summary>
    Unchanged,

    /// <summary>Other bytes than before, which are kept besides.</summary>
    Changed,

    /// <summary>It is not asked for: unsafe, forbidden by the site, of a kind that is not taken.</summary>
    Refused,

    /// <summary>It was asked for in vain.</summary>
    Failed,

    /// <summary>The site says that it is no longer there, or the archive no longer holds it.</summary>
    Gone,
}
