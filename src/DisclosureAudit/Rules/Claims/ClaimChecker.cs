using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Recognise;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>Asks the laws of the narrative of all claims of a document; each claim comes out, asked or not.</summary>
public sealed class ClaimChecker(NarrativeWords words, SubjectWords subjects, SubjectName names)
{
    // Words of which more than one in so many contradicts the tables are those of another scope: the department's beside the unit's tables.
    private const int AgreeingForOneWrong = 5;

    public IReadOnlyList<ClaimCheck> Check(IReadOnlyList<IReadOnlyList<Claim>> paragraphs, RecognisedDocument document, FactIndex facts)
    {
        if (paragraphs.Count == 0)
        {
            return [];
        }

        var precision = new NarrativePrecision(paragraphs.SelectMany(claims => claims));
        var prior = new PriorAmounts(words);
        var (rates, completions, shares) = (new RateClaims(precision, prior, words), new CompletionClaims(precision, facts, words), new ShareClaims(precision, words, facts, names));
        var (changes, parts, same) = (new ChangeClaims(precision, prior, words), new PartClaims(precision, words, subjects, document.Facts.Year), new SameClaims(precision, prior, words));
        var (years, purposes, reasons) = (new BaseYearClaims(document.Facts), new PurposeClaims(words), new ReasonClaims(words));
        var (residues, incomplete) = (new WordClaims("narrative-residue", words.Residue, isRemark: false), new WordClaims("narrative-incomplete", words.Incomplete, isRemark: true));
        var increases = new IncreaseClaims(precision, prior, words);
        var items = new ItemClaims(precision, words, document.Facts.Year);
        var cells = new CellClaims(facts, precision, words, subjects, names, document.Facts);
        var components = new ComponentClaims(cells, precision, words, subjects, document.Facts.Year);
        var lists = new ListClaims(facts, names, words);
        var nameClaims = new NameClaims(cells, precision);
        var sections = paragraphs
            .GroupAdjacent(claims => claims[0].Paragraph.Section)
            .Select(section => section.SelectMany(claims => claims).ToList())
            .ToList();
        var bySection = OfOneScope(sections.Select(section => cells.Check(section).ToList()).ToList());
        var repeats = new RepeatClaims(cells, precision)
            .Check(paragraphs.SelectMany(claims => claims), BoundCells(bySection.SelectMany(checks => checks)))
            .ToLookup(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        return sections.Zip(bySection, CheckSection).SelectMany(checks => checks).ToList();

        IEnumerable<ClaimCheck> CheckSection(List<Claim> section, List<ClaimCheck> ofCells)
        {
            var bound = BoundCells(ofCells);
            var percentages = rates.Check(section).Concat(completions.Check(section, bound)).ToList();
            var ofShares = shares.Check(section).ToList();
            var doubtful = Set(percentages.Where(IsBroken).SelectMany(check => check.Others));
            var ofItems = items.Check(section, bound).Select(check => Witnessed(check, doubtful)).ToList();
            var wrong = Set(ofItems.Concat(ofCells).Where(IsBroken).Select(check => check.Claim));
            var asked = percentages.Concat(ofShares).Select(check => WithoutContradicted(check, wrong))
                .Concat(nameClaims.Check(ofShares, bound))
                .Concat(ofItems)
                .Concat(ofCells)
                .Concat(changes.Check(section))
                .Concat(increases.Check(section).Select(check => WithoutContradicted(check, wrong)))
                .Concat(parts.Check(section))
                .Concat(same.Check(section))
                .Concat(years.Check(section))
                .Concat(purposes.Check(section))
                .Concat(section.SelectMany(claim => repeats[claim]).Select(check => WithoutContradicted(check, wrong)))
                .Concat(lists.Check(section))
                .Concat(reasons.Check(section))
                .Concat(residues.Check(section))
                .Concat(incomplete.Check(section))
                .Concat(components.Check(section).Select(check => WithoutContradicted(check, wrong)))
                .Concat(DirectionClaims.Check(section))
                .ToLookup(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
            return section.SelectMany(claim => asked[claim].Any(check => check.Stated is null) ? asked[claim] : asked[claim].Append(new ClaimCheck(CellClaims.LawId, claim, [], Outcome.NotAssessable("not_bound"))));
        }
    }

    private static List<List<ClaimCheck>> OfOneScope(List<List<ClaimCheck>> sections)
    {
        var all = sections.SelectMany(checks => checks).ToList();
        return all.Count(IsBroken) * AgreeingForOneWrong <= all.Count(check => check.Outcome.Passes)
            ? sections
            : sections.Select(checks => checks.Select(check => IsBroken(check) ? check with { Outcome = Outcome.NotAssessable("other_scope"), Cells = [] } : check).ToList()).ToList();
    }

    // Two amounts of an account may be of two scopes; that one is a slip its own percentage shows, which fits the other.
    private static ClaimCheck Witnessed(ClaimCheck check, HashSet<Claim> doubtful) =>
        check.Outcome.Verdict == Verdict.Error && !doubtful.Contains(check.Claim) ? check with { Outcome = Outcome.NotAssessable("no_witness") } : check;

    // Of a wrong amount and a percentage that does not fit it the amount is the slip: the percentage is not blamed too.
    private static ClaimCheck WithoutContradicted(ClaimCheck check, HashSet<Claim> wrong) =>
        IsBroken(check) && (wrong.Contains(check.Claim) || check.Others.Any(wrong.Contains)) ? check with { Outcome = Outcome.NotAssessable("amount_contradicted"), Computed = null } : check;

    private static Dictionary<Claim, FactCell> BoundCells(IEnumerable<ClaimCheck> checks) => checks
        .Where(check => check.Cells.Count > 0 && !IsBroken(check))
        .ToDictionary(check => check.Claim, check => check.Cells[0], (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);

    private static bool IsBroken(ClaimCheck check) => check.Outcome.Verdict is Verdict.Error or Verdict.ErrorLastDigit or Verdict.Violated;

    private static HashSet<Claim> Set(IEnumerable<Claim> claims) => claims.ToHashSet((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
}
