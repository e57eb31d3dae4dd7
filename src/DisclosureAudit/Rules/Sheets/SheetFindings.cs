using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>Writes the finding of a law of performance sheets.</summary>
public static class SheetFindings
{
    public static Finding Write(Law law, SheetCheck check, Language language)
    {
        var place = Funds.PlaceOf(check.Place, check.Sheet);
        var message = MessageText.Of(law, new Dictionary<string, string>(check.Values, StringComparer.Ordinal)
        {
            ["at"] = place.At,
            ["project"] = check.Sheet is { } sheet ? sheet.Project.Length > 0 ? sheet.Project : sheet.Title : "",
            ["stated"] = check.Stated,
            ["expected"] = check.Expected,
        }, language);
        var severity = check.IsDoubtful || law.Status == LawStatus.Trial ? Severity.Info : check.Severity ?? SeverityOf(law, check.Outcome.Verdict);
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = severity,
            Verdict = check.Outcome.Verdict,
            Kind = law.Kind,
            Origin = check.IsDoubtful ? Origin.ExtractionSuspect : Origin.Published,
            Message = message,
            Stated = check.Stated,
            Expected = check.Expected,
            Difference = check.Difference,
            Unit = check.Unit,
            Equation = check.Equation,
            ResidueUnits = Math.Round(check.Outcome.ResidueUnits, 2),
            AllowedUnits = Math.Round(check.Outcome.AllowedUnits, 2),
            Place = place,
            SourceText = check.Evidence is [var first, ..] ? first.Printed : "",
            Evidence = check.Evidence,
            Roles = check.Roles,
        };
    }

    private static Severity SeverityOf(Law law, Verdict verdict) => verdict switch
    {
        Verdict.Error or Verdict.Violated => law.Severity!.Value,
        Verdict.ErrorLastDigit => law.Severity!.Value == Severity.Error ? Severity.Warning : law.Severity.Value,
        _ => Severity.Info,
    };
}
