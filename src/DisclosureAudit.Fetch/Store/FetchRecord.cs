namespace DisclosureAudit.Fetch.Store;

/// <summary>What is known of one address: what was asked for, all versions that were got, and what the last look said.</summary>
/// <param name="Url">As the manifest or the index page has it, without credentials.</param>
/// <param name="ListedOn">The index page that named it; empty where the user did.</param>
/// <param name="Versions">Oldest first.</param>
public sealed record FetchRecord(string Url, string Unit, string Year, string Kind, string Label, string ListedOn, IReadOnlyList<FetchedVersion> Versions, LastLook Last);

/// <summary>Bytes that stood at an address once.</summary>
/// <param name="File">Where they stand in the store, with “/”.</param>
/// <param name="FinalUrl">Where the redirects ended.</param>
/// <param name="Headers">Of the answer, but for cookies and whatever proves who asked.</param>
public sealed record FetchedVersion(string Sha256, long Bytes, string File, DateTimeOffset FetchedAt, int Status, string FinalUrl, IReadOnlyList<string> Redirects, IReadOnlyDictionary<string, string> Headers);

/// <summary>The last time that the address was asked for.</summary>
/// <param name="Outcome">stored, unchanged, changed, refused or failed.</param>
/// <param name="Reason">A sentence; empty where there is nothing to say.</param>
public sealed record LastLook(DateTimeOffset At, string Outcome, string Reason);
