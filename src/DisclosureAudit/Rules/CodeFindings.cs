using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Codes;

namespace DisclosureAudit.Rules;

/// <summary>Writes the finding of a code law.</summary>
public static class CodeFindings
{
    public static Finding Write(Law law, CodeResult result, Language language)
    {
        var row = result.Row;
        var code = row.Code?.Digits ?? "";
        var place = row.HeadPlace(result.Table.Id);
        var values = new Dictionary<string, string>(result.Values, StringComparer.Ordinal)
        {
            ["table"] = result.Table.Id,
            ["line"] = result.Values.GetValueOrDefault("line", ""),
            ["code"] = code,
            ["name"] = row.Label,
            ["at"] = place.At,
        };
        var message = MessageText.Of(law, values, language);
        var isDoubtful = row.Doubt.Length > 0;
        var isTrial = law.Status == LawStatus.Trial;
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = isTrial || isDoubtful ? Severity.Info : result.Severity ?? law.Severity!.Value,
            Verdict = Verdict.Violated,
            Kind = law.Kind,
            Origin = isDoubtful ? Origin.ExtractionSuspect : Origin.Published,
            Message = message,
            Stated = $"{code}{row.Label}",
            Expected = result.Values.GetValueOrDefault("known_name") ?? result.Values.GetValueOrDefault("parent") ?? "",
            Equation = "",
            Place = place,
            SourceText = row.SourceText,
            Evidence = [new Operand($"{result.Table.Id}[{row.Key}]", $"{code}{row.Label}", place)],
            Roles = $"{result.Table.Id}[{row.Key}]",
            Confidence = isDoubtful ? 0m : 1m,
        };
    }
}
