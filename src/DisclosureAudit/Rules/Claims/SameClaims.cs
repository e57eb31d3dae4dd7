using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“18.85万元，比上年增加3.00万元，与上年持平”: what is the same has not changed.</summary>
public sealed class SameClaims(NarrativePrecision precision, PriorAmounts prior, NarrativeWords words)
{
    public const string LawId = "narrative-same";

    public IEnumerable<ClaimCheck> Check(List<Claim> section) => section
        .Where(claim => claim is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, IsVague: false } && prior.OwnSubject(claim).Length == 0 && !words.FigureKind.IsMatch(claim.Base) && IsSaidToBeTheSame(claim))
        .Select(claim => new ClaimCheck(LawId, claim, [], new Outcome(IsZero(claim) ? Verdict.Exact : Verdict.Violated, 0m, 0m)) { Expected = "0" })
        .Concat(section.Select((claim, i) => OfAmounts(section, i)).OfType<ClaimCheck>());

    // “执行数为10.00万元，预算安排10.00万元，与上年执行数持平”: the amount before is of the kind that is compared with.
    private ClaimCheck? OfAmounts(List<Claim> section, int index)
    {
        var claim = section[index];
        return claim is { Kind: ClaimKind.Same, IsVague: false }
            && SectionOfClaims.AmountsBefore(section, index).Where(amount => amount.IsInSentenceOf(claim)).ToList() is [var before]
            && prior.Is(before, claim) && !prior.Is(claim, claim)
            && KindOf(words.Same.Match(claim.Paragraph.Text[claim.Number!.End..]).Value) is { } kind && KindOf(before.Lead) == kind
            ? new ClaimCheck(LawId, claim, [before], TieCheck.Check(precision.Of(claim), [new Term(precision.Of(before), 1m)], 0, RoundingHabit.HalfUp)) { Expected = before.Number!.ToString(), Arithmetic = ClaimArithmetic.OfTie(precision, claim, before) }
            : null;
    }

    // 预算执行数 is what was carried out; the last word tells.
    private string? KindOf(string text) => words.FigureKind.Matches(text) is { Count: > 0 } kinds ? kinds[^1].Value : null;

    private static bool IsZero(Claim claim) => (claim.Number?.Value ?? 0m) == 0m && (claim.Rate?.Value ?? 0m) == 0m;

    // 基本持平 leaves room for a change, and 与上年车辆数量一致 tells of something else.
    private bool IsSaidToBeTheSame(Claim claim) => words.SameAsYear.IsMatch(claim.Paragraph.Text[(claim.Rate ?? claim.Number)!.End..]);
}
