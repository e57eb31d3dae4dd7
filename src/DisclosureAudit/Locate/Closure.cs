namespace DisclosureAudit.Locate;

/// <summary>All that is sure is written in, as a trial, and everything that it was to explain is asked again: what still fails is no symptom of it.</summary>
internal static class Closure
{
    private static readonly Dictionary<Fact, decimal> Nothing = [];

    public static List<Cause> Of(List<Cause> causes)
    {
        var sure = Solutions.ValuesOf(causes.Where(cause => cause.Alternatives.Count == 1).SelectMany(cause => cause.Alternatives[0]), Nothing);
        return causes.Select(cause => cause.Alternatives.Count == 1 ? OfSure(cause, sure) : OfAlternatives(cause, sure)).Where(cause => cause is { Symptoms.Count: > 0, Alternatives.Count: > 0 }).ToList();
    }

    private static Cause OfSure(Cause cause, Dictionary<Fact, decimal> sure) => cause with { Symptoms = cause.Symptoms.Where(equation => !Equation.Fails(equation.Ask(sure))).ToList() };

    private static Cause OfAlternatives(Cause cause, Dictionary<Fact, decimal> sure) => cause with
    {
        Alternatives = cause.Alternatives.Where(changes => Solutions.ValuesOf(changes, sure) is var values && cause.Symptoms.All(equation => !Equation.Fails(equation.Ask(values)))).ToList(),
    };
}
