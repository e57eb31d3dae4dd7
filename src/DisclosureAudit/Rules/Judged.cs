using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Sheets;

namespace DisclosureAudit.Rules;

/// <summary>All that was asked of the figures of a document: the equations that a wrong figure has to be found by.</summary>
public sealed record Judged(IReadOnlyList<JudgedEquation> Equations, IReadOnlyList<JudgedClaim> Claims, IReadOnlyList<JudgedSheet> Sheets);
