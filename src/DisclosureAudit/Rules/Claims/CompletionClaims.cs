using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Rules.Claims.Cells;

namespace DisclosureAudit.Rules.Claims;

/// <summary>
/// “年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的98.20%”: the final account by the budget; where the sentence does
/// not print it, by that of the table.
/// </summary>
public sealed class CompletionClaims(NarrativePrecision precision, FactIndex facts, NarrativeWords words)
{
    public const string LawId = "narrative-completion";

    /// <param name="cells">The cells that amounts of the section were found to be.</param>
    public IEnumerable<ClaimCheck> Check(List<Claim> section, IReadOnlyDictionary<Claim, FactCell> cells)
    {
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is { Kind: ClaimKind.Completion } claim)
            {
                yield return Check(claim, SectionOfClaims.OwnOrAbove(SectionOfClaims.AmountsBefore(section, i), claim), cells);
            }
        }
    }

    private ClaimCheck Check(Claim claim, List<Claim> near, IReadOnlyDictionary<Claim, FactCell> cells)
    {
        if (claim.IsVague || near.Count > SectionOfClaims.MostPaired)
        {
            return new ClaimCheck(LawId, claim, [], Outcome.NotAssessable(claim.IsVague ? "vague" : "subject_ambiguous"));
        }

        var named = near.Where(amount => words.Budget.IsMatch(amount.Subject)).ToList();
        var pairs = (named.Count > 0 ? named : near).SelectMany(budget => near.Where(account => account != budget).Select(account => Ask(claim, budget, account))).ToList();
        return pairs.FirstOrDefault(check => check.Outcome.Passes)
            ?? (near is [var account] ? AskTable(claim, account, cells) : null)
            ?? (near is [{ OpensList: false } first, var second] && IsPair(claim, first, second) ? Ask(claim, first, second) : new ClaimCheck(LawId, claim, [], Outcome.NotAssessable(near.Count < 2 ? "budget_unknown" : "subject_ambiguous")));
    }

    // A budget and what was spent of it, and 年初 or 调整 only where the budget is called so too.
    private bool IsPair(Claim claim, Claim budget, Claim account) =>
        words.Budget.IsMatch(budget.Subject)
        && !words.Budget.IsMatch(account.Subject)
        && words.Spent.IsMatch(account.Subject)
        && !words.Unsure.IsMatch(claim.Subject)
        && words.WhichBudget.Match(claim.Subject) is var which && (!which.Success || budget.Subject.Contains(which.Value, StringComparison.Ordinal));

    // The budget beside what was spent, in the row and below the header of the same name.
    private ClaimCheck? AskTable(Claim claim, Claim account, IReadOnlyDictionary<Claim, FactCell> cells)
    {
        if (!account.IsInSentenceOf(claim) || !words.OwnCompletion.IsMatch(claim.Paragraph.Text[account.Number!.End..claim.Rate!.Start]) || !words.Spent.IsMatch(account.Lead) || !cells.TryGetValue(account, out var spent) || spent.IsBudget || facts.BudgetOf(spent) is not { } budget)
        {
            return null;
        }

        var part = precision.Of(account);
        var outcome = budget.Figure.Amount.IsZero ? Outcome.NotAssessable("budget_zero") : RateCheck.Share(claim.Rate!.Percentage, part, budget.Figure);
        return new ClaimCheck(LawId, claim, [account], outcome, ComputedPercentage.Of(part.InYuan, budget.Figure.InYuan, claim)) { Cells = [budget], IsAlone = true, Arithmetic = new ClaimArithmetic([(account, part)], [budget], claim.Rate!.Percentage, static (rate, figures) => RateCheck.Share(rate, figures[0], figures[1])) };
    }

    private ClaimCheck Ask(Claim claim, Claim budget, Claim account)
    {
        var (whole, part) = (precision.Of(budget), precision.Of(account));
        return new ClaimCheck(LawId, claim, [budget, account], RateCheck.Share(claim.Rate!.Percentage, part, whole), ComputedPercentage.Of(part.InYuan, whole.InYuan, claim))
        {
            Arithmetic = ClaimArithmetic.OfRate(claim.Rate!.Percentage, precision, [account, budget], static (rate, figures) => RateCheck.Share(rate, figures[0], figures[1])),
        };
    }
}
