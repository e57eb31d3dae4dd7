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

        var check = rules.Law(instance.Identity.Law).Check;
        if (check == LawCheck.Growth)
        {
            return JudgeGrowth(instance);
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

        // A bound may be asked under the condition that two figures are the same: that one is a tie.
        return instance.Formula.Relation != Relation.Equal ? JudgeBound(instance) : JudgeEqual(instance, check == LawCheck.Bound ? LawCheck.Same : check);
    }

    private Outcome JudgeEqual(EquationInstance instance, LawCheck check)
    {
        var stated = instance.Stated;
        if (!stated.IsPrinted && !MayCountAsZero(stated, instance.Identity))
        {
            return check == LawCheck.Sum && IsMissingTotal(stated, instance.Others)
                ? new Outcome(Verdict.Violated, 0m, 0m)
                : Outcome.NotAssessable("blank_total");
        }

        if (instance.Addends.Count == 0 && !instance.Others.Any(term => MayCountAsZero(term, instance.Identity)))
        {
            return Outcome.NotAssessable("no_addend");
        }

        return check == LawCheck.Same
            ? TieCheck.Check(stated.Figure, instance.Addends, Math.Max(LeavesBeneath(stated), instance.Others.Where(term => term.IsPrinted).Sum(LeavesBeneath)), habit)
            : SumCheck.Check(stated.Figure, instance.Addends, habit);
    }

    // A blank or “-” for a rate claims nothing; a blank base or result is no 0 that somebody printed.
    private static Outcome? JudgeGrowth(EquationInstance instance)
    {
        if (instance.Stated.IsEmpty)
        {
            return null;
        }

        var (after, before) = (instance.Others[0], instance.Others[1]);
        var isRate = Percentage.TryReadCell(instance.Stated.Cell.Raw, out var rate);
        return instance switch
        {
            { Obstacle.Length: > 0 } => Outcome.NotAssessable(instance.Obstacle),
            _ when !isRate || IsUnreadable(after) || IsUnreadable(before) => Outcome.NotAssessable("unreadable"),
            _ when !after.IsPrinted && !MayCountAsZero(after, instance.Identity) => Outcome.NotAssessable("blank_result"),
            _ when !before.IsPrinted => Outcome.NotAssessable("blank_base"),
            _ when IsFraction(instance.Stated.Cell.Raw, rate, before.Figure, after.Figure) => Outcome.NotAssessable("rate_as_fraction"),
            _ => RateCheck.Growth(rate, before.Figure, after.Figure),
        };
    }

    // 0.0714 for 7.14 %: a number without its sign that is no slip but of another unit.
    private static bool IsFraction(string raw, Percentage rate, Figure before, Figure after) =>
        !raw.AsSpan().ContainsAny('%', '％')
        && rate.Value != 0m
        && !RateCheck.Growth(rate, before, after).Passes
        && RateCheck.Growth(new Percentage(rate.Value * 100m, Math.Max(rate.Decimals - 2, 0)), before, after).Passes;

    private static bool IsUnreadable(BoundTerm term) => term is { IsPrinted: false, IsEmpty: false };

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
    private static bool IsMissingTotal(BoundTerm stated, IReadOnlyList<BoundTerm> others) =>
        stated.Row is { } row
        && others.All(term => !term.IsPrinted || (term.Table == stated.Table && term.Column == stated.Column))
        && (HasOtherAmount(row, stated.Column) || HasTotalAside(row, stated.Table))
        && others.Any(term => term is { IsPrinted: true, Cell.Amount.IsZero: false });

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
