using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“支出预算125.00万元，其中：基本支出150.00万元、项目支出25.00万元”: a part is not more than its whole.</summary>
public sealed class ComponentClaims(NarrativePrecision precision, NarrativeWords words, SubjectWords subjects)
{
    public const string LawId = "narrative-component";

    private const char NextPart = '、';

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is { IsAmount: true, OpensList: true, IsVague: false } whole && !IsUnsure(whole))
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
        for (var i = whole + 1; i < section.Count && section[i] is { IsAmount: true, IsVague: false } part && part.IsInSentenceOf(section[whole]) && !IsUnsure(part); i++)
        {
            if (i > whole + 1 && part.Paragraph.Text[(section[i - 1].Rate ?? section[i - 1].Number)!.End] != NextPart)
            {
                yield break;
            }

            yield return part;
        }
    }

    private bool IsUnsure(Claim claim) => words.Unsure.IsMatch(claim.Lead) || subjects.LastYear.IsMatch(claim.Lead);
}
