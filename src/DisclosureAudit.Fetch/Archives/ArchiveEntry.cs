namespace DisclosureAudit.Fetch.Archives;

/// <summary>A file of an archive.</summary>
/// <param name="Name">With “/”, in the characters that its maker meant; of an archive within it with the inner one's name before it.</param>
/// <param name="Path">Where it was unpacked to; null where it was not.</param>
/// <param name="Problem">Why it was not.</param>
internal sealed record ArchiveEntry(string Name, string? Path, FetchProblemException? Problem);
