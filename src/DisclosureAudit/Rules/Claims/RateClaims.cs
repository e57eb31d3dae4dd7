using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “380.10万元，比上年增加30.92万元，增长8.86%”: the rate follows from the amount and its change; “上年执行数20.30万元，本年
/// 安排24.31万元，增长19.75%”: from two amounts. Any amounts of the section that explain the rate are the ones meant; where none
/// do, the rate is wrong only if it is clear which are meant.
/// </summary>
public sealed class RateClaims(NarrativePrecision precision, PriorAmounts priorAmounts, NarrativeWords words)
{
    public const string LawId = "narrative-rate";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is { Kind: ClaimKind.ChangeRate } claim)
            {
                yield return Check(claim, SectionOfClaims.AmountsBefore(section, i), SectionOfClaims.Before(section, i));
            }
        }
    }

    private ClaimCheck Check(Claim claim, List<Claim> amounts, List<Claim> before)
    {
        if (claim.IsVague || claim.Direction == 0 || claim.OpposedDirection != 0)
        {
            return Skip(claim, claim.IsVague ? "vague" : "direction_unknown");
        }

        var near = SectionOfClaims.OwnOrAbove(amounts, claim);
        var pairs = near.Count > SectionOfClaims.MostPaired ? [] : near.SelectMany(first => near.Where(second => second != first).Select(second => ByAmounts(claim, first, second))).ToList();
        if (claim.Number is not null)
        {
            var byChange = Enumerable.Reverse(amounts).Select(subject => ByChange(claim, subject));
            var current = near.Where(amount => !priorAmounts.Is(amount, claim)).ToList();
            return byChange.Concat(near.Count == 2 ? pairs : []).FirstOrDefault(check => check.Outcome.Passes)
                ?? (SubjectOf(current.Count > 0 ? current : near) is { } meant && IsOf(claim, meant, before) ? ByChange(claim, meant) : Skip(claim, near.Count == 0 ? "subject_unknown" : "subject_ambiguous"));
        }

        return near.Count > SectionOfClaims.MostPaired ? Skip(claim, "subject_ambiguous")
            : pairs.FirstOrDefault(check => check.Outcome.Passes)
            ?? (near is [var first, var last] && priorAmounts.Is(first, claim) != priorAmounts.Is(last, claim) && IsOf(claim, last, before)
                ? priorAmounts.Is(first, claim) ? ByAmounts(claim, first, last) : ByAmounts(claim, last, first)
                : Skip(claim, "change_not_stated"));
    }

    private static ClaimCheck Skip(Claim claim, string reason) => new(LawId, claim, [], Outcome.NotAssessable(reason));

    private ClaimCheck ByChange(Claim claim, Claim subject)
    {
        var (amount, change) = (precision.Of(subject), precision.Of(claim));
        return priorAmounts.Is(subject, claim)
            ? Asked(claim, [subject], [subject, claim], (rate, figures) => RateCheck.Share(rate, figures[1], figures[0]), ComputedPercentage.Of(change.InYuan, amount.InYuan, claim))
            : Asked(claim, [subject], [subject, claim], (rate, figures) => RateCheck.GrowthBy(rate, figures[0], figures[1]), ComputedPercentage.Of(change.InYuan, amount.InYuan - change.InYuan, claim));
    }

    private ClaimCheck ByAmounts(Claim claim, Claim before, Claim after)
    {
        var (a, b) = (precision.Of(before), precision.Of(after));
        return Asked(claim, [before, after], [before, after], (rate, figures) => RateCheck.Growth(rate, figures[0], figures[1]), ComputedPercentage.Of(b.InYuan - a.InYuan, a.InYuan, claim));
    }

    private ClaimCheck Asked(Claim claim, IReadOnlyList<Claim> others, IReadOnlyList<Claim> amounts, Func<Percentage, IReadOnlyList<Figure>, Outcome> ask, Percentage? computed)
    {
        var arithmetic = ClaimArithmetic.OfRate(RateOf(claim), precision, amounts, ask);
        return new ClaimCheck(LawId, claim, others, arithmetic.Outcome, computed) { Arithmetic = arithmetic };
    }

    private static Percentage RateOf(Claim claim) => new(claim.Direction * claim.Rate!.Value, claim.Rate.Decimals);

    // The only amount, or one said of income and of expenditure; or the one whose parts the others are: “较上年” behind a list belongs to the whole.
    private static Claim? SubjectOf(List<Claim> near) => near switch
    {
        [var only] => only,
        [var first, ..] when near.TrueForAll(other => other.Number!.Value == first.Number!.Value && other.Number.Unit == first.Number.Unit) => near[^1],
        [{ OpensList: true } head, ..] when near.Skip(1).All(other => !other.OpensList) => head,
        _ => null,
    };

    // The first change behind the amount, and not one of its reasons: “主要原因是人员经费增加8万元，增长20%” is another's.
    private bool IsOf(Claim claim, Claim subject, List<Claim> before) =>
        priorAmounts.OwnSubject(subject).Contains(priorAmounts.OwnSubject(claim), StringComparison.Ordinal)
        && !words.Unsure.IsMatch(claim.Lead)
        && claim.Rate!.Value >= 0m && (claim.Number?.Value ?? 0m) >= 0m
        && !before.Skip(before.IndexOf(subject) + 1).Any(other => other.Kind is ClaimKind.Change or ClaimKind.ChangeRate)
        && (subject.Paragraph != claim.Paragraph || !words.Reason.IsMatch(claim.Paragraph.Text[subject.Number!.End..(claim.Number ?? claim.Rate)!.Start]));
}
