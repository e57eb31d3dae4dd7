using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// Doubts our own reading before the publisher: a row that may have shifted, or a table recognised by its columns
/// alone most of whose ties to another table do not hold.
/// </summary>
public sealed class BindingDoubt
{
    private readonly HashSet<string> doubtfulPairs;
    private readonly HashSet<string> tablesOfOtherUnit;

    public BindingDoubt(IReadOnlyCollection<(EquationInstance Instance, Outcome Outcome)> judged)
    {
        tablesOfOtherUnit = judged
            .Where(pair => pair.Outcome.Verdict == Verdict.Error && IsAcross(pair.Instance) && pair.Instance.Terms.Any(term => !term.Table.IsUnitStated) && UnitSlip.Explains(pair.Instance))
            .SelectMany(pair => pair.Instance.Terms.Where(term => !term.Table.IsUnitStated).Select(term => term.Table.Id))
            .ToHashSet(StringComparer.Ordinal);
        doubtfulPairs = judged
            .Where(pair => pair.Outcome.Verdict != Verdict.NotAssessable && pair.Instance.Terms.Any(term => term.Table.ByColumnsAlone))
            .GroupBy(pair => TablesOf(pair.Instance), StringComparer.Ordinal)
            .Where(group => group.Key.Contains('+', StringComparison.Ordinal) && group.Count(pair => pair.Outcome.Verdict == Verdict.Error) * 2 > group.Count())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The reason for doubt, or empty.</summary>
    public string Of(EquationInstance instance)
    {
        if (instance.Terms.FirstOrDefault(term => term.IsDoubtful) is { } doubtful)
        {
            return doubtful.Doubt;
        }

        if (instance.Terms.Any(term => term.Table.MayMissText || (term.Table.MayMissRows && (term.Row is null || IsSummed(instance, term)))))
        {
            return Doubts.PageUnread;
        }

        if (instance.Terms.Any(term => IsSummed(instance, term) && (term.Table.HasUnknownAmounts || MayHoldMore(instance, term))))
        {
            return "row_unknown";
        }

        if (instance.Terms.Any(term => term.Table.HasUnknownColumns) && IsOfOneRow(instance))
        {
            return "column_unknown";
        }

        if (!IsOfOneColumn(instance) && instance.Terms.Any(term => term.Table.Column(term.Column) is { IsGroupMissing: true }))
        {
            return "column_group";
        }

        var isAcross = IsAcross(instance);
        return instance switch
        {
            _ when isAcross && instance.Terms.Any(term => !term.Table.IsScopeStated) => "scope_unstated",
            _ when isAcross && instance.Terms.Any(term => tablesOfOtherUnit.Contains(term.Table.Id)) => "unit_assumed",
            _ when HiddenSubtotal.Explains(instance) => "may_be_subtotal",
            _ when doubtfulPairs.Contains(TablesOf(instance)) => "table_without_title",
            _ => "",
        };
    }

    private static bool IsAcross(EquationInstance instance) => instance.Terms.Any(term => term.Table != instance.Terms[0].Table);

    // Whatever group it belongs to, a printed column adds up by itself.
    private static bool IsOfOneColumn(EquationInstance instance) =>
        !IsAcross(instance) && instance.Terms.All(term => term.Column == instance.Terms[0].Column);

    private static bool IsOfOneRow(EquationInstance instance) =>
        instance.Terms.Count > 2 && instance.Terms.All(term => term.Row == instance.Terms[0].Row);

    // 总计 over what is left of last year alone, where 本年收入合计 is not printed: its parts are the total's.
    private static bool MayHoldMore(EquationInstance instance, BoundTerm term) =>
        instance.Stated.Row is { IsTotal: true } total
        && term.Table == instance.Stated.Table
        && instance.Formula.Terms.Any(part => part.Reference is { IsSum: true, Scope: not RowScope.Self })
        && term.Table.Rows.Any(row => row.IsWithoutWhole && row.Side == total.Side);

    private static bool IsSummed(EquationInstance instance, BoundTerm term) =>
        instance.Formula.Terms.Any(part => part.Reference.IsSum && part.Reference.Table == term.Table.Template);

    private static string TablesOf(EquationInstance instance) =>
        string.Join('+', instance.Terms.Select(term => term.Table.Id).Distinct().Order(StringComparer.Ordinal));
}
