using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“比上年增加（减少）3.00万元”, “XX万元”, “主要原因是。”: words of a template that were not filled in, in a sentence with amounts.</summary>
public sealed class ResidueClaims(NarrativeWords words)
{
    public const string LawId = "narrative-residue";

    public IEnumerable<ClaimCheck> Check(List<Claim> section) => section.GroupAdjacent(claim => claim.Paragraph).Select(Ask);

    private ClaimCheck Ask(List<Claim> paragraph)
    {
        var text = paragraph[0].Paragraph.Text;
        var match = words.Residue.Match(text);
        var nearest = match.Success ? paragraph.LastOrDefault(claim => (claim.Number ?? claim.Rate)!.Start <= match.Index) ?? paragraph[0] : paragraph[0];
        return new ClaimCheck(LawId, nearest, [], new Outcome(match.Success ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Stated = match.Value, Expected = "" };
    }
}
