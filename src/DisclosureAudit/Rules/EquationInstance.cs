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
    private IReadOnlyList<BoundTerm>? others;
    private IReadOnlyList<Term>? addends;

    public IReadOnlyList<BoundTerm> Terms { get; } = Left.Concat(Right).ToArray();

    /// <summary>The figure that stands alone on its side; of two the left one.</summary>
    public BoundTerm Stated => IsStatedLeft ? Left[0] : Right[0];

    /// <summary>What it must agree with; the rows beside it of an account that each unit prints are taken off.</summary>
    public IReadOnlyList<BoundTerm> Others => others ??= IsStatedLeft ? WithRest(Right, Left) : WithRest(Left, Right);

    /// <summary>The printed ones of the others.</summary>
    public IReadOnlyList<Term> Addends => addends ??= Others.Where(term => term.IsPrinted).Select(term => new Term(term.Figure, term.Weight)).ToList();

    /// <summary>Whether the terms are one figure: a cell, or the rows of one account that each unit prints.</summary>
    public static bool IsOneFigure(IReadOnlyList<BoundTerm> terms) =>
        terms.Count <= 1 || (terms[0].Row?.Code is { } code && terms.All(term => term.Row?.Code == code));

    private bool IsStatedLeft => Formula.IsFigureLeft && (Left.Count == 1 || (Right.Count > 1 && IsOneFigure(Left)));

    private static IReadOnlyList<BoundTerm> WithRest(IReadOnlyList<BoundTerm> others, IReadOnlyList<BoundTerm> stated) =>
        stated.Count > 1 ? [.. others, .. stated.Skip(1).Select(term => term with { Weight = -term.Weight })] : others;

    /// <summary>What makes a finding of it the same one year after year: the operands' roles, no values.</summary>
    public string Roles => $"{string.Join('+', Left.Select(term => term.Role))}{Sign}{string.Join('+', Right.Select(term => term.Role))}";

    public char Sign => Formula.Relation switch
    {
        Relation.AtLeast => '≥',
        Relation.AtMost => '≤',
        _ => '=',
    };
}
