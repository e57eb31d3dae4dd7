using DisclosureAudit.Amounts;
using DisclosureAudit.Findings;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>Writes the finding of a claim that its own sentence contradicts.</summary>
public static class ClaimFindings
{
    private const int LongestQuote = 200;

    public static Finding Write(Law law, ClaimCheck check, Language language)
    {
        var claim = check.Claim;
        var computed = check.Computed is { } signed ? new Percentage(Math.Abs(signed.Value), signed.Decimals) : (Percentage?)null;
        var (stated, expected) = check.Expected is { } other
            ? (check.Stated ?? Printed((claim.Number ?? claim.Rate)!), other)
            : (claim.Rate!.Percentage.ToString(), computed?.ToString() ?? "");
        var place = PlaceOf(claim);
        var separator = language == Language.Chinese ? "、" : ", ";
        var others = string.Join(separator, check.Others.Select(other => other.Subject + Printed(other.Number!)));
        IReadOnlyList<Operand> evidence = [.. check.Others.Append(claim).Where(other => other.Number is not null).Select(other => OperandOf(other, other.Number!)), .. check.Cells.Select(cell => cell.Operand)];
        IReadOnlyList<Operand> rate = check.Expected is null && claim.Rate is { } printed ? [OperandOf(claim, printed)] : [];
        var message = MessageText.Fill(law.Message.In(language), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["at"] = place.At,
            ["figures"] = others.Length > 0 ? others : string.Join(separator, check.Cells.Select(cell => $"{cell.Operand.Role} {cell.Operand.Printed}")),
            ["claimed"] = (check.Expected, claim.Number) switch
            {
                (not null, { } amount) when check.Stated is not null => claim.Subject + Printed(amount),
                (not null, null) => claim.Rate!.ToString(),
                (not null, _) => claim.Lead + stated,
                (_, { } number) => $"{claim.Subject}{Printed(number)}（{stated}）",
                _ => claim.Subject + stated,
            },
            ["stated"] = stated,
            ["cells"] = string.Join("、", check.Cells.Select(cell => $"{cell.Operand.Role}（{cell.Operand.Place.At}）")),
            ["expected"] = expected.Length > 0 ? expected : "—",
        });
        var severity = SeverityOf(law, check);
        if (check.Outcome.Verdict is not (Verdict.Error or Verdict.Violated))
        {
            var (word, isRemark) = (VerdictWords.Of(check.Outcome.Verdict), severity == Severity.Info);
            message += new Sentence($"（{word.Chinese}{(isRemark ? "，不算差错" : "")}）", $" ({word.English}{(isRemark ? ": no error" : "")})").In(language);
        }

        var isTrial = law.Status == LawStatus.Trial;
        return new Finding
        {
            RuleId = law.Id,
            RuleVersion = law.Version,
            Severity = isTrial ? Severity.Info : severity,
            Verdict = check.Outcome.Verdict,
            Kind = law.Kind,
            Message = MessageText.Told(law, message, language),
            Stated = stated,
            Expected = expected,
            Difference = computed is { } value ? claim.Rate!.Value - value.Value : null,
            Equation = $"{stated} ≠ {(expected.Length > 0 ? expected : "—")} ({string.Join(", ", evidence.Select(operand => operand.Printed))})",
            ResidueUnits = Math.Round(check.Outcome.ResidueUnits, 2),
            AllowedUnits = Math.Round(check.Outcome.AllowedUnits, 2),
            Place = place,
            SourceText = Quote(claim),
            Evidence = [.. evidence, .. rate],
            Roles = $"{claim.Paragraph.Section}|{claim.Sentence}|{claim.Subject}|{string.Join('|', check.Others.Select(other => other.Subject))}",
        };
    }

    /// <summary>Where the sentence stands.</summary>
    public static Place PlaceOf(Claim claim) => new("", claim.Paragraph.Section, "", claim.Paragraph.Line, claim.Paragraph.Page);

    /// <summary>A figure of a sentence, by its subject or else by itself; a rate beside the amount of the same subject by both.</summary>
    public static Operand OperandOf(Claim claim, NarrativeNumber number) => new(
        claim.Subject.Length > 0 ? claim.Subject + (number == claim.Rate ? "（%）" : "") : Printed(number),
        Printed(number),
        PlaceOf(claim));

    /// <summary>The paragraph from the claim's sentence on.</summary>
    public static string Quote(Claim claim)
    {
        var (text, at) = (claim.Paragraph.Text, (claim.Number ?? claim.Rate)!.Start);
        var start = at - claim.Paragraph.SentenceUpTo(at).Length;
        return PlainText.Part(text, start, start + LongestQuote);
    }

    private static string Printed(NarrativeNumber number) => number.ToString();

    private static Severity SeverityOf(Law law, ClaimCheck check) => check.Outcome.Verdict switch
    {
        Verdict.Error when check.IsAlone => Severity.Warning,
        Verdict.Error or Verdict.Violated => law.Severity!.Value,
        Verdict.ErrorLastDigit or Verdict.BaseZero => Severity.Warning,
        _ => Severity.Info,
    };
}
