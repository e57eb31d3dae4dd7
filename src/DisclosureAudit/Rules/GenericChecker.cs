using DisclosureAudit.Amounts;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Asks the laws of the tables of no known form, as far as each table itself shows that they hold in it.</summary>
internal sealed class GenericChecker(RuleBook rules)
{
    private readonly TableWords words = rules.TableWords;

    /// <summary>What was asked, without findings.</summary>
    public List<JudgedEquation> Check(RecognisedDocument document)
    {
        var proof = new GenericProof(new EquationJudge(rules, RoundingHabit.HalfUp));
        var chosen = document.Tables
            .Where(table => table.Generic is not null)
            .SelectMany(table => rules.Generic.SelectMany(identity => Readings(table, identity)))
            .SelectMany(proof.Choose)
            .ToList();
        var judge = new EquationJudge(rules, DocumentHabit.Of(rules, chosen.Where(pair => pair.Obstacle.Length == 0).Select(pair => pair.Instance)));
        return chosen
            .Select(pair => (pair.Instance, Outcome: Judged(judge.Judge(pair.Instance), pair.Obstacle)))
            .Where(pair => pair.Outcome is not null)
            .Select(pair => new JudgedEquation(pair.Instance, pair.Outcome!, judge, null))
            .ToList();
    }

    // What has nothing printed is not asked; what cannot be judged keeps its own reason.
    private static Outcome? Judged(Outcome? outcome, string obstacle) =>
        outcome is null or { Verdict: Verdict.NotAssessable } || obstacle.Length == 0 ? outcome : Outcome.NotAssessable(obstacle);

    private IEnumerable<IReadOnlyList<GenericClaim>> Readings(RecognisedTable table, GenericIdentity identity)
    {
        var lists = GenericList.Of(table);
        var isTwoSided = table.Generic!.Groups.Any(group => group.Side is not null);
        return identity.Question switch
        {
            GenericQuestion.RowParts => table.Generic.Groups.SelectMany(group => new GenericRowParts(table, identity, words).Of(group)),
            GenericQuestion.CodeChildren => lists.Where(list => list.HasCodes).SelectMany(list => new GenericCodeTree(list, words).Children(identity)),
            GenericQuestion.CodeTotal => lists.Where(list => list.HasCodes).SelectMany(list => new GenericCodeTree(list, words).Totals(identity)),
            GenericQuestion.ListTotal => lists.Where(list => !list.HasCodes && !isTwoSided).SelectMany(list => new GenericListTotal(list, words).Of(identity)),
            GenericQuestion.NumberedTotal => lists.Where(_ => isTwoSided).SelectMany(list => new GenericSide(list, words).Numbered(identity)),
            GenericQuestion.CarriedTotal => lists.Where(_ => isTwoSided).SelectMany(list => new GenericSide(list, words).Carried(identity)),
            _ => isTwoSided ? new GenericBalance(table, words).Of(identity, lists) : [],
        };
    }
}
