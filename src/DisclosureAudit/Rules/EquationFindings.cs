using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules;

/// <summary>Writes the finding of an equation that does not hold: both sides, the residue, what rounding could explain.</summary>
public sealed class EquationFindings(RuleBook rules, Language language)
{
    public Finding Write(EquationInstance instance, Outcome outcome, string doubt)
    {
        var law = rules.Law(instance.Identity.Law);
        var stated = instance.Stated;
        var figures = FindingTexts.Of(instance, law.Check);
        var severity = SeverityOf(instance.Identity, outcome.Verdict);
        // A remark that blames nobody needs no doubt of the tables it joins, only of what it has read.
        var isDoubtful = doubt.Length > 0 && (severity > Severity.Info || instance.Terms.Any(term => term.IsDoubtful));
        var isTrial = law.Status == LawStatus.Trial;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["stated_name"] = NameOf(stated),
            ["stated"] = figures.Stated.Length > 0 ? figures.Stated : In("（空）", "(blank)"),
            ["other_names"] = string.Join(instance.Formula.Relation == Relation.Equal ? " + " : "", NamesOf(instance)),
            ["expected"] = figures.Expected.Length > 0 ? figures.Expected : In("（无法计算）", "(not computable)"),
            ["difference"] = figures.DifferenceText.Length > 0 ? figures.DifferenceText : "—",
            ["unit"] = figures.Unit?.Printed() ?? "",
            ["identity"] = instance.Identity.Id,
            ["sign"] = instance.Sign.ToString(),
        };
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = isDoubtful || isTrial ? Severity.Info : severity,
            Verdict = outcome.Verdict,
            Kind = law.Kind,
            Origin = isDoubtful ? Origin.ExtractionSuspect : Origin.Published,
            Message = Message(law, outcome, texts, isDoubtful ? doubt : ""),
            Stated = figures.Stated,
            Expected = figures.Expected,
            Difference = figures.Difference,
            Unit = figures.Unit,
            Equation = EquationText(instance, figures),
            ResidueUnits = Math.Round(outcome.ResidueUnits, 2),
            AllowedUnits = Math.Round(outcome.AllowedUnits, 2),
            // Where the stated row is not printed, the figure that lacks it shows the place.
            Place = (stated.Row is null ? instance.Others.FirstOrDefault(term => term.IsPrinted) ?? stated : stated).ToPlace(),
            SourceText = (stated.Row ?? instance.Others.FirstOrDefault(term => term.IsPrinted)?.Row)?.SourceText ?? "",
            Evidence = instance.Terms.Where(term => term.IsPrinted || term.Row is null || term == stated || instance.Terms.Count <= 2).Select(term => term.ToOperand()).ToList(),
            Roles = instance.Roles,
            Confidence = Confidence(instance),
        };
    }

    private static Severity SeverityOf(Identity identity, Verdict verdict) => verdict switch
    {
        Verdict.Error => identity.Severity,
        Verdict.Violated => identity.Severity < Severity.Warning ? identity.Severity : Severity.Warning,
        Verdict.ErrorLastDigit or Verdict.BaseZero => Severity.Warning,
        _ => Severity.Info,
    };

    private string Message(Law law, Outcome outcome, Dictionary<string, string> texts, string doubt)
    {
        var message = MessageText.Fill(law.Message.In(language), texts);
        if (outcome.Verdict is not (Verdict.Error or Verdict.Violated))
        {
            message += In($"（{VerdictWords.Of(outcome.Verdict).Chinese}，不算差错）", $" ({VerdictWords.Of(outcome.Verdict).English}: no error)");
        }

        if (doubt.Length > 0)
        {
            message += In($"（读取存疑：{doubt}，请先对照原文）", $" (our reading is in doubt: {doubt}; look at the original first)");
        }

        return law.Status == LawStatus.Trial ? In("试行：", "on trial: ") + message : message;
    }

    private static IEnumerable<string> NamesOf(EquationInstance instance)
    {
        var others = instance.Others;
        return others.Count <= 3 ? others.Select(NameOf) : [.. others.Take(2).Select(NameOf), "…", NameOf(others[^1])];
    }

    private static string NameOf(BoundTerm term)
    {
        var place = term.ToPlace().At is { Length: > 0 } at ? $"（{at}）" : "";
        return $"{term.Role}{place}";
    }

    private static string EquationText(EquationInstance instance, FindingTexts figures)
    {
        var relation = instance.Formula.Relation switch
        {
            Relation.AtLeast => "<",
            Relation.AtMost => ">",
            _ => "≠",
        };
        var names = string.Join(" + ", instance.Others.Select(term => term.Role));
        var stated = figures.Stated.Length > 0 ? figures.Stated : "∅";
        return $"{instance.Stated.Role} {instance.Sign} {names}: {stated} {relation} {figures.Figures}";
    }

    private static decimal Confidence(EquationInstance instance)
    {
        var terms = instance.Terms.ToList();
        return Math.Round((decimal)terms.Count(term => !term.IsDoubtful) / terms.Count, 2);
    }

    private string In(string chinese, string english) => new Sentence(chinese, english).In(language);
}
