using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// The cells of a document that are left blank although the parts beside them in their row are printed (小计 of 购置费 and
/// 运行费): the blank is no nothing, and no sum over it can be asked.
/// </summary>
internal sealed class BlankSubtotals
{
    private readonly HashSet<(TableRow Row, string Column)> cells;

    public BlankSubtotals(IEnumerable<EquationInstance> instances) => cells = instances.Where(IsBlankSubtotal).Select(instance => (instance.Stated.Row!, instance.Stated.Column)).ToHashSet();

    public bool AreIn(EquationInstance instance) => cells.Count > 0 && instance.Others.Any(term => term.Row is { } row && cells.Contains((row, term.Column)));

    private static bool IsBlankSubtotal(EquationInstance instance) =>
        instance is { Left.Count: > 0, Right.Count: > 0, Formula.Relation: Relation.Equal, Obstacle.Length: 0, Identity.BlankIsZero: false }
        && instance.Stated is { Cell.State: CellState.Blank, Row: { } row }
        && instance.Others.All(term => term.Row == row)
        && instance.Others.Any(term => term is { IsPrinted: true, Cell.Amount.IsZero: false });
}
