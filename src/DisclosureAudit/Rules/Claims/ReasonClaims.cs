using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“减少5.00万元，主要原因是人员经费增加”: a reason that goes the other way than the change.</summary>
public sealed class ReasonClaims(NarrativeWords words)
{
    public const string LawId = "narrative-reason";

    public IEnumerable<ClaimCheck> Check(List<Claim> section) => section
        .Where(claim => claim is { Kind: ClaimKind.Change or ClaimKind.ChangeRate, Direction: not 0 } && (claim.Number ?? claim.Rate)!.Value > 0m)
        .Select(claim => (Claim: claim, Reason: ReasonOf(claim)))
        .Where(pair => pair.Reason.Length > 0)
        .Select(pair => new ClaimCheck(LawId, pair.Claim, [], new Outcome(IsContrary(pair.Claim, pair.Reason) ? Verdict.Violated : Verdict.Exact, 0m, 0m))
        {
            Stated = pair.Reason,
            Expected = pair.Claim.Lead,
            IsRemark = true,
        });

    // The next words that give a reason, with no other figure before them.
    private string ReasonOf(Claim claim)
    {
        var rest = claim.Paragraph.RestOfSentence((claim.Rate ?? claim.Number)!.End);
        return words.Reason.Match(rest) is { Success: true } match && !rest.AsSpan(0, match.Index).ContainsAnyInRange('0', '9') ? rest[(match.Index + match.Length)..] : "";
    }

    private bool IsContrary(Claim claim, string reason)
    {
        var (own, other) = claim.Direction < 0 ? (words.Down, words.Up) : (words.Up, words.Down);
        return other.IsMatch(reason) && !own.IsMatch(reason) && !words.ReasonTurned.IsMatch(reason);
    }
}
