using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;

namespace DisclosureAudit.Locate;

/// <summary>A law asked of facts, which can be asked again with other values of some of them.</summary>
/// <param name="facts">Each once.</param>
/// <param name="outcome">With all values as printed.</param>
/// <param name="finding">What was said of it; null where nothing had to be.</param>
/// <param name="ask">Of the values that are changed; the others are as printed.</param>
/// <param name="isEquality">No bound: both sides are the same.</param>
public sealed class Equation(IReadOnlyList<Fact> facts, Outcome outcome, Finding? finding, Func<IReadOnlyDictionary<Fact, decimal>, Outcome?> ask, bool isEquality = true)
{
    public bool IsEquality { get; } = isEquality;

    /// <summary>The facts of the equations without which it is not asked: a change of them may take the question away.</summary>
    public IReadOnlyList<Fact> Conditions { get; init; } = [];

    /// <summary>The facts that it would not be asked about if they were others: a change of them does not break it.</summary>
    public IReadOnlyList<Fact> Free { get; init; } = [];
    public IReadOnlyList<Fact> Facts { get; } = facts;
    public Finding? Finding { get; } = finding;

    /// <summary>It does not hold, and the publisher is blamed for it.</summary>
    public bool IsViolated { get; } = Fails(outcome) && finding is { Severity: > Severity.Info, Origin: Origin.Published };

    /// <summary>It holds: no repair may break it.</summary>
    public bool Holds { get; } = outcome.Verdict != Verdict.NotAssessable && !Fails(outcome);

    /// <summary>It could not be asked, maybe because a cell is blank.</summary>
    public bool IsOpen { get; } = outcome.Verdict == Verdict.NotAssessable;

    /// <summary>One fact printed in two places: the two amounts of an equation in which nothing else is printed but zeros; else none.</summary>
    public IReadOnlyList<Fact> Printings { get; } = isEquality && facts.Where(fact => fact is { IsPrinted: true, Value: not 0m }).Take(3).ToList() is { Count: 2 } both ? both : [];

    public Outcome? Ask(IReadOnlyDictionary<Fact, decimal> changes) => ask(changes);

    public static bool Fails(Outcome? outcome) => outcome?.Verdict is Verdict.Error or Verdict.ErrorLastDigit or Verdict.Violated or Verdict.BaseZero;
}
