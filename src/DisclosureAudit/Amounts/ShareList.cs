namespace DisclosureAudit.Amounts;

/// <summary>One item of a list of shares.</summary>
public readonly record struct ShareItem(Figure Part, Percentage Share);

/// <summary>What a list of shares says: each share, and the sum of all.</summary>
/// <param name="Wrong">The one share that explains why the list misses 100, where one does; else null.</param>
public sealed record ShareListOutcome(IReadOnlyList<Outcome> Shares, Outcome Sum, int? Wrong);

/// <summary>A complete list of shares: every item carries one and the amounts add up to the base (docs/rounding.md, rules 6 and 7).</summary>
public static class ShareList
{
    private const decimal Whole = 100m;
    private const int DecimalsOfBareShares = 2;

    public static ShareListOutcome Check(Figure whole, IReadOnlyList<ShareItem> items)
    {
        var shares = WithListDecimals(items);
        var outcomes = items.Select((item, i) => RateCheck.Share(shares[i], item.Part, whole)).ToList();
        if (Obstacle(whole, items) is { Length: > 0 } obstacle)
        {
            return new ShareListOutcome(outcomes, Outcome.NotAssessable(obstacle), null);
        }

        var step = shares.Max(share => share.Step);
        var residue = shares.Sum(share => share.Value) - Whole;
        var allowed = shares.Count(share => share.Value != 0m) / 2 * step;
        var off = Enumerable.Range(0, items.Count).Where(i => outcomes[i].Verdict > Verdict.Forced).ToList();
        if (residue == 0m && off is [var forced])
        {
            // The others leave exactly this share to reach 100: it was adjusted on purpose.
            outcomes[forced] = outcomes[forced] with { Verdict = Verdict.Forced };
        }

        var verdict = residue == 0m ? Verdict.Exact : Math.Abs(residue) <= allowed ? Verdict.Rounding : Verdict.Error;
        var wrong = verdict == Verdict.Error && off is [var only] ? only : (int?)null;
        return new ShareListOutcome(outcomes, new Outcome(verdict, residue / step, allowed / step), wrong);
    }

    // Only the shares of a whole that is there, and wholly listed, must make 100, whichever way their document rounds.
    private static string Obstacle(Figure whole, IReadOnlyList<ShareItem> items)
    {
        var parts = items.Select(item => new Term(item.Part, 1m)).ToList();
        return whole.Amount.Value <= 0m ? "zero_base"
            : SumCheck.Check(whole, parts, RoundingHabit.Truncation).Verdict > Verdict.UnlikelyRounding ? "incomplete_list"
            : "";
    }

    // “0%” and “100%” take the decimals of the other shares of their list.
    private static List<Percentage> WithListDecimals(IReadOnlyList<ShareItem> items)
    {
        var others = items.Where(item => !IsBare(item.Share)).Select(item => item.Share.Decimals).ToList();
        var decimals = others.Count > 0 ? others.Max() : DecimalsOfBareShares;
        return items.Select(item => IsBare(item.Share) ? item.Share.WithDecimals(decimals) : item.Share).ToList();
    }

    private static bool IsBare(Percentage share) => share is { Decimals: 0, Value: 0m or 100m };
}
