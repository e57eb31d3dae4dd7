using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Codes;

namespace DisclosureAudit.Rules;

/// <summary>Asks every law of one document and counts what it could and could not ask.</summary>
public sealed class Checker(RuleBook rules, Language language)
{
    private static readonly ICodeRule[] CodeRules =
    [
        new CodeParent(), new CodeFund(), new CodeOrder(), new CodeDuplicate(), new CodeKnown(), new CodeName(), new CodeYear(), new EconomicPair(),
    ];

    public CheckResult Check(RecognisedDocument document)
    {
        var counters = rules.Laws.ToDictionary(law => law.Id, law => new CoverageCounter(law.Id), StringComparer.Ordinal);
        var findings = new List<Finding>();
        var checkedCells = new HashSet<(TableRow, string)>();
        CheckEquations(document, counters, findings, checkedCells);
        foreach (var rule in CodeRules.Where(rule => counters.ContainsKey(rule.LawId)))
        {
            CheckCodes(rule, document, counters[rule.LawId], findings);
        }

        var whyNothing = document.Family is null ? "family_unknown" : "no_instance";
        return new CheckResult(
            findings.OrderBy(finding => finding.Place.Order ?? int.MaxValue).ThenBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Roles, StringComparer.Ordinal).ToList(),
            rules.Laws.Select(law => counters[law.Id].ToRow(whyNothing)).OrderBy(row => row.RuleId, StringComparer.Ordinal).ToList(),
            checkedCells);
    }

    private void CheckEquations(RecognisedDocument document, Dictionary<string, CoverageCounter> counters, List<Finding> findings, HashSet<(TableRow, string)> checkedCells)
    {
        if (document.Family is null)
        {
            return;
        }

        var binder = new EquationBinder(document);
        var instances = rules.IdentitiesOf(document.Family.Id)
            .SelectMany(identity => identity.Formulas.SelectMany(formula => binder.Bind(identity, formula)))
            .ToList();
        var judge = new EquationJudge(rules, HabitOf(instances));
        var preconditions = new PreconditionJudge(document, binder, judge);
        var judged = new List<(EquationInstance Instance, Outcome Outcome)>();
        foreach (var instance in instances)
        {
            var outcome = judge.Judge(instance);
            if (outcome is { Verdict: not Verdict.NotAssessable } && preconditions.Obstacle(instance.Identity) is { Length: > 0 } obstacle)
            {
                outcome = Outcome.NotAssessable(obstacle);
            }

            if (outcome is null)
            {
                continue;
            }

            judged.Add((instance, outcome));
            counters[instance.Identity.Law].Count(outcome, instance.Identity.Id);
            if (outcome.Verdict != Verdict.NotAssessable)
            {
                foreach (var term in instance.Terms)
                {
                    if (term.IsPrinted)
                    {
                        checkedCells.Add((term.Row!, term.Column));
                    }
                }
            }
        }

        var doubt = new BindingDoubt(judged);
        var writer = new EquationFindings(rules, language);
        findings.AddRange(judged
            .Where(pair => pair.Outcome.Verdict is not (Verdict.Exact or Verdict.Rounding or Verdict.NotAssessable))
            .Select(pair => writer.Write(pair.Instance, pair.Outcome, doubt.Of(pair.Instance))));
    }

    // Rule 8: the residues of the sums tell whether the document rounds or cuts.
    private RoundingHabit HabitOf(IReadOnlyList<EquationInstance> instances) => Habit.Of(
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
        var addends = instance.Others.Where(term => term.IsPrinted).Select(term => new Term(term.Figure, term.Weight)).ToList();
        var stated = instance.Stated.Figure;
        return (SumCheck.Residue(stated, addends) / stated.Step, addends.Count);
    }

    private void CheckCodes(ICodeRule rule, RecognisedDocument document, CoverageCounter counter, List<Finding> findings)
    {
        var law = rules.Law(rule.LawId);
        foreach (var result in rule.Check(document, rules.Codes))
        {
            counter.Count(result.Outcome, "");
            if (result.Outcome.Verdict == Verdict.Violated)
            {
                findings.Add(CodeFindings.Write(law, result, language));
            }
        }
    }
}
