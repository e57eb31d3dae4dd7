using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Rules.Codes;
using DisclosureAudit.Rules.Documents;
using DisclosureAudit.Rules.Sheets;
using DisclosureAudit.Sheets;

namespace DisclosureAudit.Rules;

/// <summary>Asks every law of one document and counts what it could and could not ask.</summary>
public sealed class Checker(RuleBook rules, Language language)
{
    private static readonly ICodeRule[] CodeRules =
    [
        new CodeParent(), new CodeFund(), new CodeOrder(), new CodeDuplicate(), new CodeKnown(), new CodeName(), new CodeYear(), new EconomicPair(), new CodeEconomic(),
    ];

    private readonly SubjectName names = new(rules.SubjectWords);
    private readonly SheetChecker sheetChecker = new(rules.SheetWords, rules.SheetLawWords, rules.NarrativeWords);

    public CheckResult Check(RecognisedDocument document, IReadOnlyList<IReadOnlyList<Claim>> claims, IReadOnlyList<Sheet> sheets, SourceText source)
    {
        var counters = rules.Laws.ToDictionary(law => law.Id, law => new CoverageCounter(law.Id), StringComparer.Ordinal);
        var findings = new List<Finding>();
        var checkedCells = new HashSet<(TableRow, string)>();
        List<JudgedEquation> equations = [.. CheckEquations(document, counters, checkedCells), .. CheckGeneric(document, counters, checkedCells)];
        foreach (var rule in CodeRules.Where(rule => counters.ContainsKey(rule.LawId)))
        {
            CheckCodes(rule, document, counters[rule.LawId], findings);
        }

        var facts = new FactIndex(claims.Count + sheets.Count > 0 ? document.Companions.Prepend(("", document)) : [], rules.SubjectWords, names);
        var checkedClaims = CheckClaims(document, claims, facts, counters);
        var checkedSheets = CheckSheets(document, sheets, claims, facts, source, counters);
        findings.AddRange(equations.Select(equation => equation.Finding).Concat(checkedClaims.Select(claim => claim.Finding)).Concat(checkedSheets.Select(sheet => sheet.Finding)).OfType<Finding>());
        CheckDocument(new DocumentContext(document, source, sheets, rules), counters, findings);
        var whyNothing = document.Family is null ? "family_unknown" : "no_instance";
        return new CheckResult(
            findings.OrderBy(finding => finding.Place.Order ?? int.MaxValue).ThenBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Roles, StringComparer.Ordinal).ToList(),
            rules.Laws.Select(law => counters[law.Id].ToRow(whyNothing)).OrderBy(row => row.RuleId, StringComparer.Ordinal).ToList(),
            checkedCells,
            checkedClaims.ConvertAll(claim => claim.Check))
        {
            Judged = new Judged(equations, checkedClaims, checkedSheets),
        };
    }

    private List<JudgedEquation> CheckEquations(RecognisedDocument document, Dictionary<string, CoverageCounter> counters, HashSet<(TableRow, string)> checkedCells)
    {
        if (document.Family is null)
        {
            return [];
        }

        var binder = new EquationBinder(document);
        var instances = rules.IdentitiesOf(document.Family.Id)
            .SelectMany(identity => identity.Formulas.SelectMany(formula => binder.Bind(identity, formula)))
            .ToList();
        var judge = new EquationJudge(rules, DocumentHabit.Of(rules, instances));
        var preconditions = new PreconditionJudge(document, binder, judge);
        var blanks = new BlankSubtotals(instances);
        var judged = new List<(EquationInstance Instance, Outcome Outcome)>();
        foreach (var instance in instances)
        {
            var outcome = judge.Judge(instance);
            if (outcome is not null && preconditions.Obstacle(instance.Identity) is { Length: > 0 } obstacle)
            {
                outcome = obstacle == PreconditionJudge.OtherCase ? null
                    : outcome.Verdict == Verdict.NotAssessable ? outcome
                    : Outcome.NotAssessable(obstacle);
            }

            if (outcome is null)
            {
                continue;
            }

            if (outcome.Verdict != Verdict.NotAssessable && blanks.AreIn(instance))
            {
                outcome = Outcome.NotAssessable("blank_total");
            }

            judged.Add((instance, outcome));
            Count(instance, outcome, counters, checkedCells);
        }

        var doubt = new BindingDoubt(judged);
        var writer = new EquationFindings(rules, language);
        return judged.ConvertAll(pair => new JudgedEquation(pair.Instance, pair.Outcome, judge, IsTold(pair.Outcome) ? writer.Write(pair.Instance, pair.Outcome, doubt.Of(pair.Instance)) : null) { Conditions = preconditions.ConditionsOf(pair.Instance.Identity) });
    }

    // The tables of no known form, each by itself.
    private List<JudgedEquation> CheckGeneric(RecognisedDocument document, Dictionary<string, CoverageCounter> counters, HashSet<(TableRow, string)> checkedCells)
    {
        var writer = new EquationFindings(rules, language);
        var judged = new GenericChecker(rules).Check(document);
        foreach (var equation in judged)
        {
            Count(equation.Instance, equation.Outcome, counters, checkedCells);
        }

        return judged.ConvertAll(equation => IsTold(equation.Outcome) ? equation with { Finding = writer.Write(equation.Instance, equation.Outcome, GenericDoubt.Of(equation.Instance)) } : equation);
    }

    private List<JudgedClaim> CheckClaims(RecognisedDocument document, IReadOnlyList<IReadOnlyList<Claim>> claims, FactIndex facts, Dictionary<string, CoverageCounter> counters)
    {
        var judged = new List<JudgedClaim>();
        foreach (var check in new ClaimChecker(rules.NarrativeWords, rules.SubjectWords, names).Check(claims, document, facts))
        {
            var isAsked = counters.TryGetValue(check.LawId, out var counter);
            counter?.Count(check.Outcome, "");
            judged.Add(new JudgedClaim(check, isAsked && IsTold(check.Outcome) ? ClaimFindings.Write(rules.Law(check.LawId), check, language) : null));
        }

        return judged;
    }

    private List<JudgedSheet> CheckSheets(RecognisedDocument document, IReadOnlyList<Sheet> sheets, IReadOnlyList<IReadOnlyList<Claim>> claims, FactIndex facts, SourceText source, Dictionary<string, CoverageCounter> counters)
    {
        var judged = new List<JudgedSheet>();
        foreach (var check in sheetChecker.Check(sheets, document.Facts, facts, claims, source).Where(check => counters.ContainsKey(check.LawId)))
        {
            counters[check.LawId].Count(check.Outcome, "");
            judged.Add(new JudgedSheet(check, IsTold(check.Outcome) ? SheetFindings.Write(rules.Law(check.LawId), check, language) : null));
        }

        return judged;
    }

    private static bool IsTold(Outcome outcome) => outcome.Verdict is not (Verdict.Exact or Verdict.Rounding or Verdict.NotAssessable);

    private void CheckDocument(DocumentContext context, Dictionary<string, CoverageCounter> counters, List<Finding> findings)
    {
        foreach (var check in DocumentChecker.Check(context).Where(check => counters.ContainsKey(check.LawId)))
        {
            counters[check.LawId].Count(check.Outcome, check.Words);
            if (check.Outcome.Verdict == Verdict.Violated)
            {
                findings.Add(DocumentFindings.Write(rules.Law(check.LawId), check, language));
            }
        }
    }

    private static void Count(EquationInstance instance, Outcome outcome, Dictionary<string, CoverageCounter> counters, HashSet<(TableRow, string)> checkedCells)
    {
        counters[instance.Identity.Law].Count(outcome, instance.Identity.Id);
        if (outcome.Verdict == Verdict.NotAssessable)
        {
            return;
        }

        foreach (var term in instance.Terms.Where(term => term.IsPrinted))
        {
            checkedCells.Add((term.Row!, term.Column));
        }
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
