using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// One reading of a table of no known form: equations that all rest on the same guess which figures are the parts of
/// which. The table itself proves it or not.
/// </summary>
internal sealed record GenericClaim(GenericIdentity Identity, IReadOnlyList<EquationInstance> Instances)
{
    /// <summary>Figures of which it must hold before it is believed.</summary>
    public int HoldsAtLeast { get; init; } = Identity.HoldsAtLeast;

    /// <summary>Equations of another question that rest on the same guess and count as evidence for this one.</summary>
    public IReadOnlyList<EquationInstance> Support { get; init; } = [];

    /// <summary>Believed only if nothing breaks it: the guess is too free to accuse anybody.</summary>
    public bool MustHold { get; init; }

    /// <summary>Why it cannot be asked at all; empty when it can.</summary>
    public string Obstacle { get; init; } = "";

    /// <summary>Why a broken equation accuses nobody, given those that hold; empty when it does.</summary>
    public Func<EquationInstance, IReadOnlyList<EquationInstance>, string> Objection { get; init; } = (_, _) => "";

    public bool IsProvenBy(int holds, int breaks) =>
        holds >= HoldsAtLeast && (MustHold ? breaks == 0 : breaks * Identity.OneBreakIn <= holds + breaks);
}
