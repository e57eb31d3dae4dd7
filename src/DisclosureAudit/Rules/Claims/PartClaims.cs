using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Rules.Claims;

/// <summary>“政府采购预算总额43.9万元，其中，货物类采购预算25.4万元；工程类采购预算0万元；服务类采购预算18.5万元”: the parts make the whole.</summary>
public sealed class PartClaims(NarrativePrecision precision, NarrativeWords words, SubjectWords subjects, int? year)
{
    public const string LawId = "narrative-parts";

    // Behind so many amounts a list is over.
    private const int Reach = 12;

    public IEnumerable<ClaimCheck> Check(List<Claim> section)
    {
        var amounts = section.Where(claim => claim is { IsAmount: true, IsVague: false }).ToList();
        for (var i = 0; i < amounts.Count; i++)
        {
            foreach (var list in words.Wholes.Where(list => list.Whole.IsMatch(amounts[i].Lead) && !IsUnsure(amounts[i])))
            {
                if (PartsOf(list, amounts, i) is { } parts)
                {
                    yield return new ClaimCheck(LawId, amounts[i], parts, SumCheck.Check(precision.Of(amounts[i]), parts.Select(part => new Term(precision.Of(part), 1m)).ToList(), RoundingHabit.HalfUp))
                    {
                        Arithmetic = ClaimArithmetic.OfSum(precision, amounts[i], parts),
                        Expected = Sum(amounts[i], parts),
                    };
                }
            }
        }
    }

    // Each part once, in whatever order, and no other amount between them but parts of parts.
    private List<Claim>? PartsOf(WholeWords list, List<Claim> amounts, int whole)
    {
        var parts = new Claim?[list.Parts.Count];
        for (var i = whole + 1; i < amounts.Count && i <= whole + Reach && !list.Whole.IsMatch(amounts[i].Lead); i++)
        {
            var part = Enumerable.Range(0, parts.Length).Where(index => list.Parts[index].IsMatch(amounts[i].Lead)).DefaultIfEmpty(-1).First();
            if (part < 0 && parts.All(found => found is not null))
            {
                break;
            }

            if ((part < 0 && !words.Wholes.Any(other => other.Parts.Any(name => name.IsMatch(amounts[i].Lead)))) || (part >= 0 && parts[part] is { } known && known.Number!.Amount.InYuan != amounts[i].Number!.Amount.InYuan) || IsSpent(amounts[i]) != IsSpent(amounts[whole]) || IsUnsure(amounts[i], isPart: part >= 0))
            {
                return null;
            }

            if (part >= 0)
            {
                parts[part] ??= amounts[i];
            }
        }

        return parts.All(found => found is not null) ? parts.OfType<Claim>().ToList() : null;
    }

    // What was carried over is a part where the list names it, and no part of the year's own.
    private bool IsUnsure(Claim claim, bool isPart = false) => words.Unsure.IsMatch(claim.Lead) || (subjects.LastYear.IsMatch(claim.Lead) && !(isPart && subjects.CarryOver.IsMatch(claim.Lead))) || (year is { } own && NamedYears.In(claim.Lead).Any(named => named != own));

    // Of a final account the parts of what was spent are no parts of what was planned.
    private bool IsSpent(Claim claim) => words.Account.IsMatch(claim.Lead);

    private static string Sum(Claim whole, List<Claim> parts)
    {
        var decimals = parts.Max(part => part.Number!.Decimals);
        var sum = parts.Sum(part => part.Number!.Amount.InYuan) / whole.Number!.Amount.Unit.InYuan();
        return sum.ToString($"F{decimals}", System.Globalization.CultureInfo.InvariantCulture) + whole.Number.Unit;
    }
}
