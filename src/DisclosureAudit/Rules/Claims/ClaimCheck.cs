using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>A claim that was asked, and what came of it.</summary>
/// <param name="Others">The other claims that it was computed from.</param>
/// <param name="Computed">The percentage that they give; null where there is none.</param>
public sealed record ClaimCheck(string LawId, Claim Claim, IReadOnlyList<Claim> Others, Outcome Outcome, Percentage? Computed = null)
{
    /// <summary>The words that are amiss; null where it is the amount or the percentage.</summary>
    public string? Stated { get; init; }

    /// <summary>What should stand there, in the claim's unit; null where a percentage was asked.</summary>
    public string? Expected { get; init; }

    /// <summary>What was asked is no matter of arithmetic: the figure is none the worse.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Two figures contradict each other and nothing tells which of them is wrong.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Null where what was asked is no matter of arithmetic.</summary>
    public ClaimArithmetic? Arithmetic { get; init; }

    /// <summary>The cells of tables that bear the figure out.</summary>
    public IReadOnlyList<FactCell> Cells { get; init; } = [];
}
