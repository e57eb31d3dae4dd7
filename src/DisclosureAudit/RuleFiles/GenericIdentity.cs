namespace DisclosureAudit.RuleFiles;

/// <summary>A question asked of tables of no known form, with the evidence it needs (rules/packs/any.yaml).</summary>
/// <param name="HoldsAtLeast">Figures of one table of which it must hold before it is believed.</param>
/// <param name="OneBreakIn">It may be broken once in so many figures; of a table that breaks it more often it is no law.</param>
public sealed record GenericIdentity(Identity Identity, GenericQuestion Question, int HoldsAtLeast, int OneBreakIn)
{
    public bool IsProvenBy(int holds, int breaks) => holds >= HoldsAtLeast && breaks * OneBreakIn <= holds + breaks;
}
