using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>A claim that was asked, and what came of it.</summary>
/// <param name="Others">The other claims that it was computed from.</param>
/// <param name="Computed">The percentage that they give; null where there is none.</param>
public sealed record ClaimCheck(string LawId, Claim Claim, IReadOnlyList<Claim> Others, Outcome Outcome, Percentage? Computed = null)
{
    /// <summary>The amount that should stand there; null where a percentage was asked.</summary>
    public NarrativeNumber? Expected { get; init; }

    /// <summary>The cells of tables that bear the figure out.</summary>
    public IReadOnlyList<Operand> Cells { get; init; } = [];
}
