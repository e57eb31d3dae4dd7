using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;
using Outcome = DisclosureAudit.Amounts.Outcome;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Shares and growth of true values, amounts and percentages all printed rounded half-up, accuse nobody.</summary>
public sealed class TrueRateProperties
{
    private const int Rates = 10_000;

    [Fact]
    public void A_true_share_is_never_an_error() => Seeded.ForAll(TruePair.Any(), Rates, pair =>
    {
        var (part, whole) = (TruePair.Print(pair.Other), TruePair.Print(pair.Basis));

        AssertClean(whole.InYuan, RateCheck.Share(pair.Share, part, whole));
    });

    [Fact]
    public void A_true_growth_is_never_an_error() => Seeded.ForAll(TruePair.Any(), Rates, pair =>
    {
        var (before, after) = (TruePair.Print(pair.Basis), TruePair.Print(pair.Other));

        AssertClean(before.InYuan, RateCheck.Growth(pair.Growth, before, after));
    });

    [Fact]
    public void A_true_growth_by_a_change_is_never_an_error() => Seeded.ForAll(TruePair.Any(), Rates, pair =>
    {
        var (before, after, change) = (TruePair.Print(pair.Basis), TruePair.Print(pair.Other), TruePair.Print(pair.Change));

        AssertClean(after.InYuan - change.InYuan, RateCheck.GrowthBy(pair.Growth, after, change));
        AssertClean(before.InYuan, RateCheck.GrowthBy(pair.Growth, before, after, change));
    });

    [Theory]
    [InlineData(3, Verdict.Error)]
    [InlineData(-3, Verdict.Error)]
    [InlineData(1, Verdict.ErrorLastDigit)]
    public void A_share_of_large_amounts_that_is_off_is_found(int units, Verdict verdict) => Seeded.ForAll(TruePair.Sharp(), 2000, pair =>
    {
        var wrong = new Percentage(pair.Share.Value + (units * pair.Share.Step), pair.Share.Decimals);
        var (part, whole) = (TruePair.Print(pair.Other), TruePair.Print(pair.Basis));

        Assert.Equal(verdict, RateCheck.Share(wrong, part, whole).Verdict);
    });

    private static void AssertClean(decimal printedBase, Outcome outcome)
    {
        if (printedBase > 0m)
        {
            Assert.InRange(outcome.Verdict, Verdict.Exact, Verdict.Rounding);
        }
        else
        {
            Assert.True(outcome.Verdict is Verdict.BaseZero or Verdict.NotAssessable, $"{outcome}");
        }
    }
}
