using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules.Claims;

/// <summary>A claim that was asked, with what has to be said of it; null where nothing has.</summary>
public sealed record JudgedClaim(ClaimCheck Check, Finding? Finding);
