using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“2026年部门预算 … 比2026年增加”: a budget is compared with the year before it.</summary>
public sealed class BaseYearClaims(DocumentFacts facts)
{
    public const string LawId = "narrative-base-year";

    // A final account is compared with its own year's budget too; a second comparison of a sentence may be with any year.
    public IEnumerable<ClaimCheck> Check(List<Claim> section) => facts is { DocumentKind: FamilyTemplate.Budget, Year: { } own }
        ? section
            .Where((claim, i) => claim is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, Number: not null } && IsFirstOfOwnYear(section, i, own))
            .Select(claim => (Claim: claim, Year: NamedYears.FirstIn(claim.Base)))
            .Where(pair => pair.Year is not null)
            .Select(pair => Ask(pair.Claim, pair.Year!.Value, own))
        : [];

    private static bool IsFirstOfOwnYear(List<Claim> section, int index, int own)
    {
        var claim = section[index];
        var sentence = SectionOfClaims.Before(section, index).Where(other => other.IsInSentenceOf(claim)).ToList();
        return sentence is [{ } subject, ..]
            && sentence.All(other => other is { Kind: ClaimKind.Amount, Number.Kind: NumberKind.Amount })
            && NamedYears.FirstIn(subject.Lead) == own
            && sentence.Skip(1).All(other => NamedYears.FirstIn(other.Lead) == NamedYears.FirstIn(claim.Base));
    }

    private static ClaimCheck Ask(Claim claim, int year, int own) =>
        new(LawId, claim, [], new Outcome(year == own - 1 ? Verdict.Exact : Verdict.Violated, 0m, 0m))
        {
            Stated = year.ToString(CultureInfo.InvariantCulture),
            Expected = (own - 1).ToString(CultureInfo.InvariantCulture),
        };
}
