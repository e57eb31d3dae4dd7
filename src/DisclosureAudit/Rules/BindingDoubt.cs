using DisclosureAudit.Amounts;

namespace DisclosureAudit.Rules;

/// <summary>
/// Doubts our own reading before the publisher: a row that may have shifted, or a table recognised by its columns
/// alone most of whose ties to another table do not hold.
/// </summary>
public sealed class BindingDoubt
{
    private readonly HashSet<string> doubtfulPairs;

    public BindingDoubt(IEnumerable<(EquationInstance Instance, Outcome Outcome)> judged) =>
        doubtfulPairs = judged
            .Where(pair => pair.Outcome.Verdict != Verdict.NotAssessable && pair.Instance.Terms.Any(term => term.Table.ByColumnsAlone))
            .GroupBy(pair => TablesOf(pair.Instance), StringComparer.Ordinal)
            .Where(group => group.Key.Contains('+', StringComparison.Ordinal) && group.Count(pair => pair.Outcome.Verdict == Verdict.Error) * 2 > group.Count())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The reason for doubt, or empty.</summary>
    public string Of(EquationInstance instance)
    {
        if (instance.Terms.FirstOrDefault(term => term.IsDoubtful) is { } doubtful)
        {
            return doubtful.Row!.Doubt;
        }

        if (instance.Terms.FirstOrDefault(term => IsSummed(instance, term) && term.Table.HasUnknownAmounts) is not null)
        {
            return "row_unknown";
        }

        if (instance.Terms.Any(term => term.Table.HasUnknownColumns) && IsOfOneRow(instance))
        {
            return "column_unknown";
        }

        if (instance.Terms.Any(term => term.Table.Column(term.Column) is { IsGroupMissing: true }))
        {
            return "column_group";
        }

        var isAcross = instance.Terms.Any(term => term.Table != instance.Terms[0].Table);
        return instance switch
        {
            _ when isAcross && instance.Terms.Any(term => !term.Table.IsScopeStated) => "scope_unstated",
            _ when isAcross && instance.Terms.Any(term => !term.Table.IsUnitStated) && UnitSlip.Explains(instance) => "unit_assumed",
            _ when HiddenSubtotal.Explains(instance) => "may_be_subtotal",
            _ when doubtfulPairs.Contains(TablesOf(instance)) => "table_without_title",
            _ => "",
        };
    }

    private static bool IsOfOneRow(EquationInstance instance) =>
        instance.Terms.Count > 2 && instance.Terms.All(term => term.Row == instance.Terms[0].Row);

    private static bool IsSummed(EquationInstance instance, BoundTerm term) =>
        instance.Formula.Terms.Any(part => part.Reference.IsSum && part.Reference.Table == term.Table.Template);

    private static string TablesOf(EquationInstance instance) =>
        string.Join('+', instance.Terms.Select(term => term.Table.Id).Distinct().Order(StringComparer.Ordinal));
}
