using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “本年收入合计2773.65万元，其中：财政拨款2762.36万元，占99.59%；…”: a share follows from its part and the whole. The whole is
/// the amount before the list that the parts add up to; of an incomplete list, the one that explains the share.
/// </summary>
public sealed class ShareClaims(NarrativePrecision precision)
{
    public const string LawId = "narrative-share";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        var start = 0;
        foreach (var run in section.GroupAdjacent(claim => claim.Kind == ClaimKind.Share))
        {
            var before = start;
            start += run.Count;
            if (run[0].Kind != ClaimKind.Share)
            {
                continue;
            }

            var wholes = SectionOfClaims.AmountsBefore(section, before).Where(claim => claim.Kind != ClaimKind.Share).Reverse().ToList();
            foreach (var check in CheckList(run, wholes))
            {
                yield return check;
            }
        }
    }

    private IEnumerable<ClaimCheck> CheckList(List<Claim> shares, List<Claim> wholes)
    {
        if (shares.Any(share => share.IsVague))
        {
            return shares.Select(share => new ClaimCheck(LawId, share, [], Outcome.NotAssessable("vague")));
        }

        var items = shares.Select(share => new ShareItem(precision.Of(share), share.Rate!.Percentage)).ToList();
        foreach (var whole in wholes)
        {
            var list = ShareList.Check(precision.Of(whole), items);
            if (list.Sum.Verdict != Verdict.NotAssessable)
            {
                return shares.Select((share, i) => Told(share, whole, list.Shares[i]));
            }
        }

        return shares.Select((share, i) => wholes
            .Select(whole => Told(share, whole, RateCheck.Share(items[i].Share, items[i].Part, precision.Of(whole))))
            .FirstOrDefault(check => check.Outcome.Passes) ?? new ClaimCheck(LawId, share, [], Outcome.NotAssessable("whole_unknown")));
    }

    private ClaimCheck Told(Claim share, Claim whole, Outcome outcome) =>
        new(LawId, share, [whole], outcome, ComputedPercentage.Of(precision.Of(share).InYuan, precision.Of(whole).InYuan, share));
}
