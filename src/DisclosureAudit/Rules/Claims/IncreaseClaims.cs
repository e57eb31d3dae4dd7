using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“公务用车购置及运行费0万元，比上年增加3.50万元”: nothing can have grown by more than it is.</summary>
public sealed class IncreaseClaims(NarrativePrecision precision, PriorAmounts prior, NarrativeWords words)
{
    public const string LawId = "narrative-increase";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        for (var i = 1; i < section.Count; i++)
        {
            if (section[i] is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, Number.Kind: NumberKind.Amount, IsVague: false, Direction: > 0 } change
                && section[i - 1] is { IsAmount: true, IsVague: false } amount
                && (i == 1 || !section[i - 2].IsInSentenceOf(change) || !section[i - 2].IsAmount)
                && IsOf(change, amount))
            {
                var (now, more) = (precision.Of(amount), precision.Of(change));
                var isMore = more.InYuan - (more.Step / 2m) > now.InYuan + (now.Step / 2m);
                yield return new ClaimCheck(LawId, change, [amount], new Outcome(isMore ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Stated = change.Number!.ToString(), Expected = "≤ " + amount.Number };
            }
        }
    }

    // With nothing between that names another, and no part of a whole: its change may be the whole's.
    private bool IsOf(Claim change, Claim amount)
    {
        var sentence = amount.Paragraph.SentenceUpTo(amount.Number!.Start);
        return amount.IsInSentenceOf(change)
            && prior.OwnSubject(change).Length == 0
            && !prior.Is(amount, change)
            && amount.Number.Amount.InYuan >= 0m
            && !words.Nested.IsMatch(sentence) && !words.NoWhole.IsMatch(amount.Lead) && !words.Unsure.IsMatch(sentence) && !words.Reason.IsMatch(sentence);
    }
}
