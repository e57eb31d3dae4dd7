using DisclosureAudit.Amounts;

namespace DisclosureAudit.Findings;

/// <summary>How much a finding weighs; the order is the order of weight.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>Whose slip it is: the publisher's, or perhaps our own reading.</summary>
public enum Origin
{
    Published,
    ExtractionSuspect,
}

/// <summary>The family of the question that found it; the words of findings.csv.</summary>
public enum FindingKind
{
    Total,
    CrossTable,
    Code,
    Completeness,
    YearOverYear,
    Percentage,
    Narrative,
    Sheet,
    Hygiene,
    Privacy,
}

/// <summary>One side or part of an equation as it is printed.</summary>
/// <param name="Role">What the figure is, without its value: T6[合计].合计.</param>
/// <param name="Printed">The figure as printed; empty where the cell is blank or the row absent.</param>
public sealed record Operand(string Role, string Printed, Place Place);

/// <summary>A contradiction or remark, with the equation that shows it. Amounts are in <see cref="AmountUnit"/> as printed.</summary>
public sealed record Finding
{
    private readonly Severity? alone;

    public required string RuleId { get; init; }
    public required int RuleVersion { get; init; }
    public required Severity Severity { get; init; }
    public required Verdict Verdict { get; init; }
    public required FindingKind Kind { get; init; }
    public Origin Origin { get; init; } = Origin.Published;
    public required string Message { get; init; }
    public string Stated { get; init; } = "";
    public string Expected { get; init; } = "";

    /// <summary>Stated minus expected, in <see cref="Unit"/>; null where the question is not one of amounts.</summary>
    public decimal? Difference { get; init; }
    public AmountUnit? Unit { get; init; }
    public required string Equation { get; init; }

    /// <summary>The residue in units of the last printed decimal.</summary>
    public decimal? ResidueUnits { get; init; }

    /// <summary>What rounding alone could explain, in the same units.</summary>
    public decimal? AllowedUnits { get; init; }
    public required Place Place { get; init; }
    public string SourceText { get; init; } = "";
    public required IReadOnlyList<Operand> Evidence { get; init; }

    /// <summary>The roles that make the finding's id: law and operands, never values, pages or words.</summary>
    public required string Roles { get; init; }

    /// <summary>The figure that is wrong, or those of which one is, each with its place; empty where the equations do not tell.</summary>
    public string Suspect { get; init; } = "";

    /// <summary>What it would have to be, in the order of the suspects.</summary>
    public string Repair { get; init; } = "";

    /// <summary>Of a symptom, the finding that names the cause, by its place in the list; null for a finding of its own.</summary>
    public int? Cause { get; init; }

    /// <summary>What it weighs by itself: a symptom is a remark beside the finding that names its cause.</summary>
    public Severity Alone { get => alone ?? Severity; init => alone = value; }

    /// <summary>Share of operands read without doubt, 0 to 1.</summary>
    public decimal Confidence { get; init; } = 1m;
}
