using System.Globalization;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“2026年支出预算9626.78万元，比2025年年初预算数9819.98万元减少193.20万元”: of the three amounts one follows from the others.</summary>
public sealed class ChangeClaims(NarrativePrecision precision, PriorAmounts prior, NarrativeWords words)
{
    public const string LawId = "narrative-change";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, Number.Kind: NumberKind.Amount, IsVague: false, Direction: not 0 } claim
                && SectionOfClaims.AmountsBefore(section, i).Where(amount => amount.IsInSentenceOf(claim)).ToList() is [var first, var second]
                && prior.IsComparedWith(second, claim) && !prior.Is(first, claim) && !words.Unsure.IsMatch(claim.Lead)
                && !SectionOfClaims.Before(section, i).Any(other => other.IsInSentenceOf(claim) && other.Kind is ClaimKind.Change or ClaimKind.ChangeRate))
            {
                yield return Ask(claim, second, first);
            }
        }
    }

    private ClaimCheck Ask(Claim claim, Claim before, Claim after)
    {
        var (a, b, change) = (precision.Of(before), precision.Of(after), precision.Of(claim));
        var unit = claim.Number!.Amount.Unit.InYuan();
        var expected = Math.Abs(b.InYuan - a.InYuan) / unit;
        return new ClaimCheck(LawId, claim, [before, after], SumCheck.Check(b, [new Term(a, 1m), new Term(change, 1m)], RoundingHabit.HalfUp))
        {
            Arithmetic = ClaimArithmetic.OfSum(precision, after, [before, claim]),
            Expected = (b.InYuan < a.InYuan ? "减少" : "增加") + expected.ToString($"F{Math.Max(before.Number!.Decimals, after.Number!.Decimals)}", CultureInfo.InvariantCulture) + claim.Number.Unit,
        };
    }
}
