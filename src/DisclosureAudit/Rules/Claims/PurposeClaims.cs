using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“住房公积金（项）10.00万元，主要用于医疗保险缴费”: what an account is said to be used for is another account's purpose.</summary>
public sealed class PurposeClaims(NarrativeWords words)
{
    public const string LawId = "narrative-purpose";

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        foreach (var claim in section.Where(claim => claim.IsAmount))
        {
            if (words.Purposes.FirstOrDefault(own => own.Account.IsMatch(claim.Lead)) is { } purpose && PurposeOf(claim) is { Length: > 0 } text && !IsOfSeveral(claim, text))
            {
                var other = words.Purposes.FirstOrDefault(other => other != purpose && other.Purpose.IsMatch(text));
                var isAnothers = other is not null && !purpose.Purpose.IsMatch(text);
                yield return new ClaimCheck(LawId, claim, [], new Outcome(isAnothers ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Stated = text, Expected = purpose.Name };
            }
        }
    }

    // “养老保险8.00、职业年金2.00万元，主要用于…”, “主要用于人员工资、养老保险等”.
    private bool IsOfSeveral(Claim claim, string text) =>
        words.SeveralPurposes.IsMatch(text) || (claim.Number!.Start - claim.Lead.Length - 1 is >= 0 and var before && claim.Paragraph.Text[before] == '、');

    // “，主要用于…” right behind the amount, up to the end of the sentence.
    private string PurposeOf(Claim claim)
    {
        var clause = claim.Paragraph.RestOfSentence(claim.Number!.End);
        return words.UsedFor.Match(clause) is { Success: true } match ? clause[(match.Index + match.Length)..] : "";
    }
}
