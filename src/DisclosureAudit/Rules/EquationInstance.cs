using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>
/// One identity asked of one row and column: a stated figure and the terms that it must agree with; or the reason
/// for which it cannot be asked.
/// </summary>
public sealed record EquationInstance(
    Identity Identity,
    Formula Formula,
    IReadOnlyList<BoundTerm> Left,
    IReadOnlyList<BoundTerm> Right,
    string Obstacle = "")
{
    public IReadOnlyList<BoundTerm> Terms { get; } = [.. Left, .. Right];

    /// <summary>The figure that stands alone on its side; of two the left one.</summary>
    public BoundTerm Stated => IsStatedLeft ? Left[0] : Right[0];

    /// <summary>What it must agree with; the rows beside it of an account that each unit prints are taken off.</summary>
    public IReadOnlyList<BoundTerm> Others { get; } = IsStatedOn(Formula, Left) ? [.. Right, .. TakenOff(Left)] : [.. Left, .. TakenOff(Right)];

    private bool IsStatedLeft => IsStatedOn(Formula, Left);

    private static bool IsStatedOn(Formula formula, IReadOnlyList<BoundTerm> left) => formula.Left is [{ Reference.IsSum: false }] && left.Count > 0;

    private static IEnumerable<BoundTerm> TakenOff(IReadOnlyList<BoundTerm> stated) => stated.Skip(1).Select(term => term with { Weight = -term.Weight });

    /// <summary>What makes a finding of it the same one year after year: the operands' roles, no values.</summary>
    public string Roles => $"{string.Join('+', Left.Select(term => term.Role))}{Sign}{string.Join('+', Right.Select(term => term.Role))}";

    public char Sign => Formula.Relation switch
    {
        Relation.AtLeast => '≥',
        Relation.AtMost => '≤',
        _ => '=',
    };
}
