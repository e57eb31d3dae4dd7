using DisclosureAudit.Amounts;
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
    private IReadOnlyList<Term>? addends;

    public IReadOnlyList<BoundTerm> Terms { get; } = Left.Concat(Right).ToArray();

    /// <summary>The figure that stands alone on its side; of two the left one.</summary>
    public BoundTerm Stated => IsStatedLeft ? Left[0] : Right[0];

    /// <summary>The printed ones of the others.</summary>
    public IReadOnlyList<Term> Addends => addends ??= Others.Where(term => term.IsPrinted).Select(term => new Term(term.Figure, term.Weight)).ToList();

    public IReadOnlyList<BoundTerm> Others => IsStatedLeft ? Right : Left;

    private bool IsStatedLeft => Formula.IsFigureLeft && Left.Count == 1;

    /// <summary>What makes a finding of it the same one year after year: the operands' roles, no values.</summary>
    public string Roles => $"{string.Join('+', Left.Select(term => term.Role))}{Sign}{string.Join('+', Right.Select(term => term.Role))}";

    public char Sign => Formula.Relation switch
    {
        Relation.AtLeast => '≥',
        Relation.AtMost => '≤',
        _ => '=',
    };
}
