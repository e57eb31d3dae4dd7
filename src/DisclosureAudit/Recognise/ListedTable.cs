using DisclosureAudit.Findings;

namespace DisclosureAudit.Recognise;

/// <summary>A table that the contents name.</summary>
/// <param name="Title">As the contents print it, without number, year and page.</param>
/// <param name="Explanation">The line that says why it is not there; null where none does.</param>
public sealed record ListedTable(string Title, string Line, Place Place, bool IsFound, string? Explanation);
