using DisclosureAudit.Amounts;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Rule 8: the residues of the sums tell whether the document rounds or cuts.</summary>
internal static class DocumentHabit
{
    public static RoundingHabit Of(RuleBook rules, IEnumerable<EquationInstance> instances) => Habit.Of(
        instances
            .Where(instance => rules.Law(instance.Identity.Law).Check == LawCheck.Sum
                && instance.Left.Count > 0
                && instance.Obstacle.Length == 0
                && instance.Stated.IsPrinted
                && instance.Others.All(term => term.IsPrinted || term.IsEmpty)
                && instance.Others.Any(term => term.IsPrinted))
            .Select(ResidueOf),
        []);

    private static (decimal ResidueUnits, int Addends) ResidueOf(EquationInstance instance)
    {
        var stated = instance.Stated.Figure;
        return (SumCheck.Residue(stated, instance.Addends) / stated.Step, instance.Addends.Count);
    }
}
