using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Documents;

/// <summary>Writes the finding of a law that is asked of a document.</summary>
public static class DocumentFindings
{
    public static Finding Write(Law law, DocumentCheck check, Language language)
    {
        var values = new Dictionary<string, string>(check.Values, StringComparer.Ordinal) { ["at"] = check.Place.At, ["stated"] = check.Stated, ["expected"] = check.Expected };
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = law.Status == LawStatus.Trial || check.IsDoubtful || check.IsRemark ? Severity.Info : law.Severity!.Value,
            Verdict = check.Outcome.Verdict,
            Kind = law.Kind,
            Origin = check.IsDoubtful ? Origin.ExtractionSuspect : Origin.Published,
            Message = MessageText.Of(law, values, language),
            Stated = check.Stated,
            Expected = check.Expected,
            Equation = "",
            Place = check.Place,
            SourceText = check.SourceText,
            Evidence = [new Operand(check.Role, check.Stated, check.Place)],
            Roles = check.Role,
            Confidence = check.IsDoubtful ? 0m : 1m,
        };
    }
}
