using System.Text.RegularExpressions;

namespace DisclosureAudit.RuleFiles;

/// <summary>A level of the indicators of performance sheets.</summary>
/// <param name="Parent">The first level that a second belongs to; empty for a first.</param>
/// <param name="Pattern">Asked of folded text.</param>
public sealed record SheetLevel(string Name, string Parent, Regex Pattern);
