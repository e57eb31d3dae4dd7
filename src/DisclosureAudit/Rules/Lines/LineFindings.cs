using System.Globalization;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Lines;

/// <summary>Writes the finding of a law of hygiene or privacy.</summary>
public static class LineFindings
{
    public static Finding Write(Law law, LineCheck check, bool isPrinted, Language language)
    {
        var line = check.Line!;
        var place = new Place("", "", "", line.Number, isPrinted ? line.Page : null);
        var message = MessageText.Of(law, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["at"] = place.At,
            ["shown"] = check.Shown,
            ["count"] = check.Count.ToString(CultureInfo.InvariantCulture),
        }, language);
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = law.Status == LawStatus.Trial ? Severity.Info : law.Severity!.Value,
            Verdict = check.Outcome.Verdict,
            Kind = law.Kind,
            Message = message,
            Stated = check.Shown,
            Equation = "",
            Place = place,
            SourceText = check.Shown,
            Evidence = [new Operand(law.Id, check.Shown, place)],
            Roles = law.Id,
        };
    }
}
