using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“支出预算125.00万元，其中：基本支出150.00万元、项目支出25.00万元”: a part is not more than its whole.</summary>
public sealed class ComponentClaims(CellClaims cells, NarrativePrecision precision, NarrativeWords words, SubjectWords subjects, int? year)
{
    public const string LawId = "narrative-component";

    private const char NextPart = '、';

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is { IsAmount: true, OpensList: true, IsVague: false } whole && IsSure(whole))
            {
                foreach (var part in PartsOf(section, i))
                {
                    var (of, all) = (precision.Of(part), precision.Of(whole));
                    var isMore = all.InYuan >= 0m && of.InYuan > all.InYuan + ((of.Step + all.Step) / 2m);
                    yield return new ClaimCheck(LawId, part, [whole], new Outcome(isMore ? Verdict.Violated : Verdict.Exact, 0m, 0m)) { Stated = part.Number!.ToString(), Expected = "≤ " + whole.Number };
                }
            }
        }
    }

    // The first behind 其中, and what is joined to it by 、; another clause may speak of something else.
    private IEnumerable<Claim> PartsOf(List<Claim> section, int whole)
    {
        for (var i = whole + 1; i < section.Count && section[i] is { IsAmount: true, IsVague: false } part && part.IsInSentenceOf(section[whole]) && IsSure(part) && IsOfOneKind(part, section[whole]); i++)
        {
            var between = part.Paragraph.Text[(section[i - 1].Rate ?? section[i - 1].Number)!.End..part.Number!.Start];
            if (i == whole + 1 ? !words.FirstPart.IsMatch(between) : between[0] != NextPart)
            {
                yield break;
            }

            yield return part;
        }
    }

    // Both are named in the tables, of the document's year; a balance, a price or a value has no such parts.
    private bool IsSure(Claim claim) =>
        !words.Unsure.IsMatch(claim.Lead) && !subjects.LastYear.IsMatch(claim.Lead) && !words.NoWhole.IsMatch(claim.Lead)
        && NamedYears.In(claim.Lead).All(named => named == year)
        && cells.IsKnown(claim);

    private bool IsOfOneKind(Claim part, Claim whole) =>
        words.Account.IsMatch(part.Lead) == words.Account.IsMatch(whole.Lead) || !(words.Budget.IsMatch(part.Lead) || words.Budget.IsMatch(whole.Lead));
}
