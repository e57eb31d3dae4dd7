using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Recognise;

/// <summary>The names of the department and its units, as far as the document has told them.</summary>
public sealed class UnitNames(IEnumerable<string> known, IReadOnlyList<string> endings)
{
    private readonly HashSet<string> names = known.Select(PrintedName.Fold).ToHashSet(StringComparer.Ordinal);

    public bool IsKnown(string label) => names.Contains(PrintedName.Fold(label));

    public bool IsUnit(string label) => IsKnown(label) || endings.Any(ending => label.EndsWith(ending, StringComparison.Ordinal));
}
