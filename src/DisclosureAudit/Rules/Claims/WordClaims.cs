using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“比上年增加（减少）3.00万元”, “增长8.86，”: words that should not stand in a paragraph with amounts, each of one law.</summary>
public sealed class WordClaims(string lawId, Regex words, bool isRemark)
{
    public IEnumerable<ClaimCheck> Check(List<Claim> section) => section.GroupAdjacent(claim => claim.Paragraph).Select(Ask);

    private ClaimCheck Ask(List<Claim> paragraph)
    {
        var match = words.Match(paragraph[0].Paragraph.Text);
        var nearest = match.Success ? paragraph.LastOrDefault(claim => (claim.Number ?? claim.Rate)!.Start <= match.Index) ?? paragraph[0] : paragraph[0];
        return new ClaimCheck(lawId, nearest, [], new Outcome(match.Success ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Stated = match.Value, Expected = "", IsRemark = isRemark };
    }
}
