using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Asks one bound equation; null where nothing is printed and so nothing is asked.</summary>
public sealed class EquationJudge(RuleBook rules, RoundingHabit habit)
{
    public Outcome? Judge(EquationInstance instance)
    {
        if (instance.Left.Count == 0)
        {
            return Outcome.NotAssessable(instance.Obstacle);
        }

        var (anyPrinted, anyUnreadable) = (false, false);
        foreach (var term in instance.Terms)
        {
            anyPrinted |= term.IsPrinted;
            anyUnreadable |= !term.IsPrinted && !term.IsEmpty;
        }

        if (!anyPrinted && !anyUnreadable)
        {
            return null;
        }

        if (instance.Obstacle.Length > 0)
        {
            return Outcome.NotAssessable(instance.Obstacle);
        }

        if (anyUnreadable)
        {
            return Outcome.NotAssessable("unreadable");
        }

        var check = rules.Law(instance.Identity.Law).Check;
        return check == LawCheck.Bound ? JudgeBound(instance) : JudgeEqual(instance, check);
    }

    private Outcome JudgeEqual(EquationInstance instance, LawCheck check)
    {
        var stated = instance.Stated;
        var others = instance.Others.Where(term => term.IsPrinted).ToList();
        if (!stated.IsPrinted && !MayCountAsZero(stated, instance.Identity))
        {
            return check == LawCheck.Sum && IsMissingTotal(stated, others)
                ? new Outcome(Verdict.Violated, 0m, 0m)
                : Outcome.NotAssessable("blank_total");
        }

        if (others.Count == 0 && !instance.Others.Any(term => MayCountAsZero(term, instance.Identity)))
        {
            return Outcome.NotAssessable("no_addend");
        }

        var terms = others.Select(term => new Term(term.Figure, term.Weight)).ToList();
        return check == LawCheck.Same
            ? TieCheck.Check(stated.Figure, terms, Math.Max(LeavesBeneath(stated), others.Sum(LeavesBeneath)), habit)
            : SumCheck.Check(stated.Figure, terms, habit);
    }

    private static Outcome? JudgeBound(EquationInstance instance)
    {
        var (smaller, larger) = instance.Formula.Relation == Relation.AtLeast ? (instance.Right, instance.Left) : (instance.Left, instance.Right);
        if (smaller.All(term => term.IsEmpty))
        {
            return null;
        }

        if (larger.All(term => term.IsEmpty) && !larger.Any(term => MayCountAsZero(term, instance.Identity)))
        {
            return Outcome.NotAssessable("blank_total");
        }

        return BoundCheck.AtMost(Printed(smaller), Printed(larger));
    }

    // A blank total is a slip of its own when the printed row has other totals, beside it or on the other side, and its
    // column has something to add up.
    private static bool IsMissingTotal(BoundTerm stated, List<BoundTerm> addends) =>
        stated.Row is { } row
        && addends.All(term => term.Table == stated.Table && term.Column == stated.Column)
        && (HasOtherAmount(row, stated.Column) || HasTotalAside(row, stated.Table))
        && addends.Any(term => !term.Cell.Amount!.Value.IsZero);

    // An amount without a label of its own, or in a column of no name, may be the total itself under a label that spans both.
    private static bool HasTotalAside(TableRow row, RecognisedTable table) =>
        row.IsTotal
        && !table.HasUnknownColumns
        && table.Rows.Where(other => other.Index == row.Index).ToList() is var printed
        && printed.All(other => other is { IsTotal: true, Label.Length: > 0, Block: 0 })
        && printed.Any(other => other != row && HasOtherAmount(other, ""));

    private static bool HasOtherAmount(TableRow row, string column) => row.Cells.Any(cell => cell.Key != column && cell.Value.State == CellState.Amount);

    // A table without any amount says zero only where a note says so; else its figures may have been lost on the way.
    private static bool MayCountAsZero(BoundTerm term, Identity identity) =>
        (term.Row is null ? identity.AbsentIsZero : identity.BlankIsZero) && (term.Table.HasAmounts || term.Table.Raw.Notes.Count > 0);

    private static int LeavesBeneath(BoundTerm term) => term.Row?.Leaves().Count(leaf => leaf[term.Column].State == CellState.Amount) ?? 0;

    private static List<Term> Printed(IReadOnlyList<BoundTerm> terms) =>
        terms.Where(term => term.IsPrinted).Select(term => new Term(term.Figure, term.Weight)).ToList();
}
