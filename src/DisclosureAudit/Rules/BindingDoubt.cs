using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules;

/// <summary>
/// Doubts our own reading before the publisher: a row that may have shifted, or a table recognised by its columns
/// alone most of whose ties to another table do not hold.
/// </summary>
public sealed class BindingDoubt
{
    private readonly HashSet<string> doubtfulPairs;
    private readonly HashSet<string> tablesOfOtherUnit;
    private readonly HashSet<(string Table, string Column)> columnsThatAddUp;

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
        // A column that the form has not may hold rates or prices: it is held against its sums where most of them are right. Of an
        // account with one account beneath, the rates are the same too.
        columnsThatAddUp = judged
            .Where(pair => pair.Outcome.Verdict != Verdict.NotAssessable && IsOfOtherColumn(pair.Instance) && pair.Instance.Terms.Count(term => term is { IsPrinted: true, Cell.Amount.IsZero: false }) > 2)
            .GroupBy(pair => (pair.Instance.Terms[0].Table.Id, pair.Instance.Terms[0].Column))
            .Where(group => group.Count(pair => pair.Outcome.Verdict == Verdict.Error) * 2 < group.Count())
            .Select(group => group.Key)
            .ToHashSet();
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

        if (instance.Terms.FirstOrDefault(term => IsSummed(instance, term) && term.Table.HasUnknownAmounts) is not null)
        {
            return "row_unknown";
        }

        if ((instance.Terms.Any(term => term.Table.HasUnknownColumns) && IsOfOneRow(instance))
            || (IsOfOtherColumn(instance) && !columnsThatAddUp.Contains((instance.Terms[0].Table.Id, instance.Terms[0].Column))))
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

    private static bool IsOfOtherColumn(EquationInstance instance) => instance.Terms is [var first, ..] && first.Table.Column(first.Column)?.Other is not null;

    private static bool IsOfOneRow(EquationInstance instance) =>
        instance.Terms.Count > 2 && instance.Terms.All(term => term.Row == instance.Terms[0].Row);

    private static bool IsSummed(EquationInstance instance, BoundTerm term) =>
        instance.Formula.Terms.Any(part => part.Reference.IsSum && part.Reference.Table == term.Table.Template);

    private static string TablesOf(EquationInstance instance) =>
        string.Join('+', instance.Terms.Select(term => term.Table.Id).Distinct().Order(StringComparer.Ordinal));
}
