using DisclosureAudit.Amounts;
using DisclosureAudit.Read;

namespace DisclosureAudit.Rules.Lines;

/// <summary>What a law found of a document's lines.</summary>
/// <param name="Line">The first line that is meant; null where there is none.</param>
/// <param name="Shown">What of it may be shown: personal data masked.</param>
/// <param name="Count">How many lines are like it.</param>
public sealed record LineCheck(string LawId, Outcome Outcome, SourceLine? Line, string Shown, int Count);
