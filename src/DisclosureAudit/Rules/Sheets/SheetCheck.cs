using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>What a law found of a sheet.</summary>
/// <param name="Sheet">Null where the law speaks of all sheets of the document.</param>
/// <param name="Roles">What was compared, without its values: the finding's id.</param>
public sealed record SheetCheck(string LawId, Outcome Outcome, SheetPlace Place, Sheet? Sheet, string Roles)
{
    public string Stated { get; init; } = "";

    /// <summary>What it would have to be; empty where nothing tells.</summary>
    public string Expected { get; init; } = "";
    public string Equation { get; init; } = "";

    /// <summary>Stated minus expected, in <see cref="Unit"/>.</summary>
    public decimal? Difference { get; init; }
    public AmountUnit? Unit { get; init; }
    public IReadOnlyList<Operand> Evidence { get; init; } = [];

    /// <summary>What the message tells beside project, stated and expected.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where it weighs less than its law says.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Null where what was asked is no sum or tie of amounts.</summary>
    public SheetArithmetic? Arithmetic { get; init; }

    /// <summary>The check that tells why this one fails; null where it stands for itself.</summary>
    public SheetCheck? Cause { get; init; }

    /// <summary>The reader may have slipped, not the publisher.</summary>
    public bool IsDoubtful { get; init; }
}
