namespace DisclosureAudit.Amounts;

/// <summary>How a document makes its figures shorter: half-up unless it shows otherwise (docs/rounding.md, rule 8).</summary>
public enum RoundingHabit
{
    HalfUp,
    Truncation,
}
