using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Rules;

/// <summary>An identity that was asked, what came of it, and who can ask it again with other figures.</summary>
/// <param name="Finding">Null where nothing has to be said.</param>
public sealed record JudgedEquation(EquationInstance Instance, Outcome Outcome, EquationJudge Judge, Finding? Finding)
{
    /// <summary>The equations that must hold for it to be asked.</summary>
    public IReadOnlyList<EquationInstance> Conditions { get; init; } = [];
}
