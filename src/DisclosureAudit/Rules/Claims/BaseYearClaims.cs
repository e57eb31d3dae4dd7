using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“2026年部门预算 … 比2026年增加”: a budget is compared with the year before it.</summary>
public sealed class BaseYearClaims(DocumentFacts facts)
{
    public const string LawId = "narrative-base-year";
    private const string Budget = "budget";

    // A final account is compared with its own year's budget too.
    public IEnumerable<ClaimCheck> Check(List<Claim> section) => facts is { DocumentKind: Budget, Year: { } own }
        ? section.Where(claim => claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate).Select(claim => (claim, Year: TitleText.YearOf(claim.Base))).Where(pair => pair.Year is not null).Select(pair => Ask(pair.claim, pair.Year!.Value, own))
        : [];

    private static ClaimCheck Ask(Claim claim, int year, int own) =>
        new(LawId, claim, [], new Outcome(year == own - 1 ? Verdict.Exact : Verdict.Violated, 0m, 0m))
        {
            Stated = year.ToString(CultureInfo.InvariantCulture),
            Expected = (own - 1).ToString(CultureInfo.InvariantCulture),
        };
}
