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
                var ofItems = items.Check(section).Select(check => Witnessed(check, percentages)).ToList();
                var asked = percentages.Select(check => WithoutContradicted(check, ofItems)).Concat(shares.Check(section)).Concat(ofItems)
                    .ToLookup(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
                return section.SelectMany(claim => asked[claim].DefaultIfEmpty(new ClaimCheck("", claim, [], Outcome.NotAssessable("not_bound"))));
            })
            .ToList();
    }

    // Two amounts of an account may be of two scopes; that one is a slip its own percentage shows, which fits the other.
    private static ClaimCheck Witnessed(ClaimCheck check, List<ClaimCheck> percentages) =>
        check.Outcome.Verdict != Verdict.Error || percentages.Any(other => other.Outcome.Verdict is Verdict.Error or Verdict.ErrorLastDigit && other.Others.Contains(check.Claim))
            ? check
            : check with { Outcome = Outcome.NotAssessable("no_witness") };

    // Of a wrong amount and a percentage that does not fit it the amount is the slip: the percentage is not blamed too.
    private static ClaimCheck WithoutContradicted(ClaimCheck check, List<ClaimCheck> items) =>
        check.Outcome.Verdict is Verdict.Error or Verdict.ErrorLastDigit && items.Any(item => item.Outcome.Verdict == Verdict.Error && check.Others.Contains(item.Claim))
            ? check with { Outcome = Outcome.NotAssessable("amount_contradicted"), Computed = null }
            : check;
}
