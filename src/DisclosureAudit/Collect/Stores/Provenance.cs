namespace DisclosureAudit.Collect.Stores;

/// <summary>Where a document of a store came from.</summary>
/// <param name="ListedOn">The page, or archive, that named it, or its own address.</param>
/// <param name="Sha256">Of the bytes that came.</param>
public sealed record Provenance(string Url, DateTimeOffset FetchedAt, string ListedOn, string Sha256);
