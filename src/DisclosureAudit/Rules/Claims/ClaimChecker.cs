using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>Asks the laws of the narrative of all claims of a document; each claim comes out once, asked or not.</summary>
public sealed class ClaimChecker(NarrativeWords words)
{
    public IReadOnlyList<ClaimCheck> Check(IReadOnlyList<IReadOnlyList<Claim>> paragraphs)
    {
        var precision = new NarrativePrecision(paragraphs.SelectMany(claims => claims));
        var (rates, completions, shares) = (new RateClaims(precision, words), new CompletionClaims(precision, words), new ShareClaims(precision));
        return paragraphs
            .GroupAdjacent(claims => claims[0].Paragraph.Section)
            .Select(section => section.SelectMany(claims => claims).ToList())
            .SelectMany(section =>
            {
                var asked = rates.Check(section).Concat(completions.Check(section)).Concat(shares.Check(section))
                    .ToDictionary(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
                return section.Select(claim => asked.GetValueOrDefault(claim) ?? new ClaimCheck("", claim, [], Outcome.NotAssessable("not_bound")));
            })
            .ToList();
    }
}
