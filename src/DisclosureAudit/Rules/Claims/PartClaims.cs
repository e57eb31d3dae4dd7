using System.Globalization;
using System.Text.RegularExpressions;
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
            foreach (var list in words.Wholes.Where(list => Is(list.Whole, amounts, i) && !IsUnsure(amounts[i])))
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

    // By the words of its clause, or all that its sentence says since the amount before: “其他运转类项目7个，涉及金额”.
    private static bool Is(Regex name, List<Claim> amounts, int index)
    {
        var claim = amounts[index];
        if (name.IsMatch(claim.Lead))
        {
            return true;
        }

        var sentence = claim.Paragraph.SentenceUpTo(claim.Number!.Start);
        var since = index > 0 && amounts[index - 1].IsInSentenceOf(claim) ? amounts[index - 1].Number!.End : claim.Number.Start - sentence.Length;
        return name.IsMatch(claim.Paragraph.Text[Math.Min(since, claim.Number.Start)..claim.Number.Start]);
    }

    // Each part once, in whatever order, and no other amount between them but parts of other wholes.
    private List<Claim>? PartsOf(WholeWords list, List<Claim> amounts, int whole)
    {
        var named = list.Parts.Concat(list.Optional).ToList();
        var parts = new Claim?[named.Count];
        for (var i = whole + 1; i < amounts.Count && i <= whole + Reach && !Is(list.Whole, amounts, i); i++)
        {
            var part = named.FindIndex(name => Is(name, amounts, i));
            if (part < 0 && HasAllAsked())
            {
                break;
            }

            var known = words.Wholes.Where(other => other.Parts.Concat(other.Optional).Any(name => Is(name, amounts, i))).ToList();
            if (known.Count == 0 || (part >= 0 && parts[part] is { } same && same.Number!.Amount.InYuan != amounts[i].Number!.Amount.InYuan) || IsSpent(amounts[i]) != IsSpent(amounts[whole]) || IsUnsure(amounts[i], isPart: known.Exists(other => Is(other.Whole, amounts, whole))))
            {
                return null;
            }

            if (part >= 0)
            {
                parts[part] ??= amounts[i];
            }
        }

        return HasAllAsked() ? parts.OfType<Claim>().ToList() : null;

        bool HasAllAsked() => parts.Take(list.Parts.Count).All(found => found is not null);
    }

    // What was carried over is a part where the list names it, and no part of the year's own.
    private bool IsUnsure(Claim claim, bool isPart = false) => words.Unsure.IsMatch(claim.Lead) || (subjects.LastYear.IsMatch(claim.Lead) && !(isPart && subjects.CarryOver.IsMatch(claim.Lead))) || (year is { } own && NamedYears.In(claim.Lead).Any(named => named != own));

    // Of a final account the parts of what was spent are no parts of what was planned.
    private bool IsSpent(Claim claim) => words.Account.IsMatch(claim.Lead);

    private static string Sum(Claim whole, List<Claim> parts)
    {
        var decimals = parts.Max(part => part.Number!.Decimals);
        var sum = parts.Sum(part => part.Number!.Amount.InYuan) / whole.Number!.Amount.Unit.InYuan();
        return sum.ToString($"F{decimals}", CultureInfo.InvariantCulture) + whole.Number.Unit;
    }
}
