using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “本年收入合计2773.65万元，其中：财政拨款2762.36万元，占99.59%；…”: a share follows from its part and the whole. The whole is
/// the amount before the list that the parts add up to; of an incomplete list, the one that is named behind 占, or that
/// explains all the other shares; where no amount of the text explains it, the total that tables print under the name behind 占.
/// </summary>
public sealed class ShareClaims(NarrativePrecision precision, NarrativeWords words, FactIndex facts, SubjectName names)
{
    public const string LawId = "narrative-share";

    private const char Total = '总';
    private const decimal Hundred = 100m;
    private static readonly Regex Named = new("占(?<name>[^，。；占]+?)的?$", RegexOptions.ExplicitCapture);

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

            var amounts = SectionOfClaims.AmountsBefore(section, before);
            foreach (var check in CheckList(run, amounts.Where(claim => claim.Kind != ClaimKind.Share).Reverse().ToList(), amounts))
            {
                yield return check;
            }
        }
    }

    private IEnumerable<ClaimCheck> CheckList(List<Claim> shares, List<Claim> wholes, List<Claim> before)
    {
        if (shares.Any(share => share.IsVague))
        {
            return shares.Select(share => new ClaimCheck(LawId, share, [], Outcome.NotAssessable("vague")));
        }

        var items = shares.Select(share => new ShareItem(precision.Of(share), share.Rate!.Percentage)).ToList();
        if (WrongWhole(shares, items, wholes, before) is { } wrong)
        {
            return [wrong];
        }

        foreach (var whole in wholes)
        {
            var list = ShareList.Check(precision.Of(whole), items);
            if (list.Sum.Verdict != Verdict.NotAssessable)
            {
                return shares.Select((share, i) => list.Shares[i].Passes || list.Shares[i].Verdict == Verdict.Forced || MayMean(share, whole)
                    ? Told(share, whole, list.Shares[i])
                    : CheckAlone(share, [.. wholes, .. shares.Take(i).Reverse()], null));
            }
        }

        var proven = ProvenWhole(shares, wholes);
        return shares.Select((share, i) => CheckAlone(share, [.. wholes, .. shares.Take(i).Reverse()], NamedWhole(share, before.Concat(shares.Take(i))) ?? proven));
    }

    // A whole list that adds up by itself, each share of it right for its own sum: what is wrong is the amount before it.
    private ClaimCheck? WrongWhole(List<Claim> shares, List<ShareItem> items, List<Claim> wholes, List<Claim> before)
    {
        if (wholes is not [{ OpensList: true, IsVague: false } whole, ..] || before[^1] != whole || whole.Paragraph != shares[0].Paragraph || items.Count(item => !item.Part.Amount.IsZero) < 2 || shares.Exists(share => share.Number!.Amount.Unit != whole.Number!.Amount.Unit || IsNested(share) || !MayMean(share, whole)))
        {
            return null;
        }

        var (figure, unit) = (precision.Of(whole), whole.Number!.Amount.Unit);
        var sum = new Figure(new Amount(items.Sum(item => item.Part.Amount.Value), unit, figure.Precision), figure.Precision);
        var list = ShareList.Check(sum, items);
        var arithmetic = ClaimArithmetic.OfSum(precision, whole, shares);
        return list.Sum.Verdict is Verdict.Exact or Verdict.Rounding && list.Shares.All(share => share.Passes || share.Verdict == Verdict.Forced) && arithmetic.Outcome.Verdict == Verdict.Error
            ? new ClaimCheck(PartClaims.LawId, whole, shares, arithmetic.Outcome) { Arithmetic = arithmetic, Expected = sum.Amount + whole.Number.Unit }
            : null;
    }

    private ClaimCheck CheckAlone(Claim share, List<Claim> wholes, Claim? meant) =>
        (meant is null ? wholes : [meant, .. wholes]).Select(whole => Ask(share, whole)).FirstOrDefault(check => check.Outcome.Passes)
        ?? (meant is not null && MayMean(share, meant) ? Ask(share, meant) : AskTables(share) ?? new ClaimCheck(LawId, share, [], Outcome.NotAssessable("whole_unknown")));

    // “占部门（单位）项目支出总额的54.91%”, where all tables print one total for 项目支出.
    private ClaimCheck? AskTables(Claim share)
    {
        if (Named.Match(Between(share)) is not { Success: true } match || words.WholeFill.Replace(match.Groups["name"].Value, "") is not { Length: > 0 } name)
        {
            return null;
        }

        var cells = facts.TotalsOf(names.Stem(name)).DistinctBy(cell => cell.Table).ToList();
        return cells.Count > 1 && cells.TrueForAll(cell => cell.Figure.InYuan == cells[0].Figure.InYuan && !cell.Figure.Amount.IsZero)
            ? new ClaimCheck(LawId, share, [], RateCheck.Share(share.Rate!.Percentage, precision.Of(share), cells[0].Figure), ComputedPercentage.Of(precision.Of(share).InYuan, cells[0].Figure.InYuan, share))
            {
                Cells = cells,
                Arithmetic = ClaimArithmetic.OfRate(share.Rate!.Percentage, precision, [share], static (rate, figures) => RateCheck.Share(rate, figures[0], figures[1])) with { Cells = [cells[0]] },
            }
            : null;
    }

    // The one that explains all shares but one: two at least, or those of a list that makes 100.
    private Claim? ProvenWhole(List<Claim> shares, List<Claim> wholes)
    {
        var makesHundred = shares.Sum(share => share.Rate!.Value) == Hundred;
        return wholes.FirstOrDefault(whole => shares.Count(share => Ask(share, whole).Outcome.Passes) is var explained
            && explained == shares.Count - 1
            && (makesHundred ? explained > 0 : explained > 1 && (shares.Sum(share => share.Rate!.Value) < Hundred || shares.Sum(share => share.Number!.Amount.InYuan) < whole.Number!.Amount.InYuan))
            && shares.All(share => Ask(share, whole).Outcome.Passes || !IsNested(share)));
    }

    // “项目支出45.00万元，占36.00%，其中示范工作经费20.00万元，占…”.
    private bool IsNested(Claim share) => words.Nested.IsMatch(share.Paragraph.SentenceUpTo(share.Number!.Start));

    // Where 占 names the whole, an amount of another name is not meant; 总支出 is not 本年支出.
    private bool MayMean(Claim share, Claim whole) =>
        Named.Match(Between(share)) is not { Success: true } match
        || (words.WholeFill.Replace(match.Groups["name"].Value, "") is var name && whole.Lead.Contains(name.TrimStart(Total), StringComparison.Ordinal) && (!name.StartsWith(Total) || !words.WholeFill.IsMatch(whole.Lead) || whole.Lead.Contains(Total, StringComparison.Ordinal)));

    private static string Between(Claim share) => share.Paragraph.Text[share.Number!.End..share.Rate!.Start];

    // “占政府采购支出总额的92.54%”: the nearest amount before it that its sentence calls so.
    private static Claim? NamedWhole(Claim share, IEnumerable<Claim> before)
    {
        return Named.Match(Between(share)) is { Success: true } match && match.Groups["name"].Value.TrimEnd('的') is { Length: > 0 } name
            ? before.Reverse().FirstOrDefault(amount => amount.Lead.EndsWith(name, StringComparison.Ordinal) || amount.Lead.EndsWith(name + "为", StringComparison.Ordinal))
            : null;
    }

    private ClaimCheck Ask(Claim share, Claim whole) => Told(share, whole, RateCheck.Share(share.Rate!.Percentage, precision.Of(share), precision.Of(whole)));

    private ClaimCheck Told(Claim share, Claim whole, Outcome outcome) =>
        new(LawId, share, [whole], outcome, ComputedPercentage.Of(precision.Of(share).InYuan, precision.Of(whole).InYuan, share)) { Arithmetic = ClaimArithmetic.OfRate(share.Rate!.Percentage, precision, [share, whole], static (rate, figures) => RateCheck.Share(rate, figures[0], figures[1])) };
}
