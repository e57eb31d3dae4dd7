using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>Asks the laws of the narrative of all claims of a document; each claim comes out, asked or not.</summary>
public sealed class ClaimChecker(NarrativeWords words)
{
    public IReadOnlyList<ClaimCheck> Check(IReadOnlyList<IReadOnlyList<Claim>> paragraphs, RecognisedDocument document)
    {
        var precision = new NarrativePrecision(paragraphs.SelectMany(claims => claims));
        var (rates, completions, shares) = (new RateClaims(precision, words), new CompletionClaims(precision, words), new ShareClaims(precision));
        var items = new ItemClaims(document, precision, words);
        return paragraphs
            .GroupAdjacent(claims => claims[0].Paragraph.Section)
            .Select(section => section.SelectMany(claims => claims).ToList())
            .SelectMany(section =>
            {
                var percentages = rates.Check(section).Concat(completions.Check(section)).ToList();
                var doubtful = Set(percentages.Where(IsBroken).SelectMany(check => check.Others));
                var ofItems = items.Check(section).Select(check => Witnessed(check, doubtful)).ToList();
                var wrong = Set(ofItems.Where(IsBroken).Select(check => check.Claim));
                var asked = percentages.Select(check => WithoutContradicted(check, wrong)).Concat(shares.Check(section)).Concat(ofItems)
                    .ToLookup(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
                return section.SelectMany(claim => asked[claim].DefaultIfEmpty(new ClaimCheck("", claim, [], Outcome.NotAssessable("not_bound"))));
            })
            .ToList();
    }

    // Two amounts of an account may be of two scopes; that one is a slip its own percentage shows, which fits the other.
    private static ClaimCheck Witnessed(ClaimCheck check, HashSet<Claim> doubtful) =>
        check.Outcome.Verdict == Verdict.Error && !doubtful.Contains(check.Claim) ? check with { Outcome = Outcome.NotAssessable("no_witness") } : check;

    // Of a wrong amount and a percentage that does not fit it the amount is the slip: the percentage is not blamed too.
    private static ClaimCheck WithoutContradicted(ClaimCheck check, HashSet<Claim> wrong) =>
        IsBroken(check) && check.Others.Any(wrong.Contains) ? check with { Outcome = Outcome.NotAssessable("amount_contradicted"), Computed = null } : check;

    private static bool IsBroken(ClaimCheck check) => check.Outcome.Verdict is Verdict.Error or Verdict.ErrorLastDigit;

    private static HashSet<Claim> Set(IEnumerable<Claim> claims) => claims.ToHashSet((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
}
