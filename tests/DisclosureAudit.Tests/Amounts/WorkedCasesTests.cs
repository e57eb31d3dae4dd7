using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>
/// The worked cases at the end of docs/rounding.md. Where it gives only the sum of the addends, the addends are chosen to
/// that sum.
/// </summary>
public sealed class WorkedCasesTests
{
    [Theory]
    [InlineData("2946.25", Verdict.Rounding, "2111.11", "326.72", "100.00", "408.43")]
    [InlineData("406.54", Verdict.Rounding, "164.38", "43.85", "92.57", "45.97", "20.32", "3.33", "36.10")]
    [InlineData("438.68", Verdict.Error, "172.13")]
    public void A_total_of_a_table(string total, Verdict verdict, params string[] addends) =>
        Assert.Equal(verdict, SumCheck.Check(Figures.Wan(total), Figures.Sum(addends), RoundingHabit.HalfUp).Verdict);

    [Fact]
    public void A_table_of_another_unit() =>
        Assert.Equal(Verdict.Error, TieCheck.Check(Figures.Wan("438.68"), Figures.Sum("172.13"), 0, RoundingHabit.HalfUp).Verdict);

    // A tolerance of 0.05 % lets this pass.
    [Fact]
    public void Forty_five_thousand_yuan_of_ninety_one_million()
    {
        var addends = Figures.One(Figures.Yuan("60,954,492")).Concat(Figures.One(Figures.Yuan("30,000,000"))).ToArray();

        var outcome = SumCheck.Check(Figures.Yuan("91,000,000"), addends, RoundingHabit.HalfUp);

        Assert.Equal((Verdict.Error, 45_508m, 1.5m), (outcome.Verdict, outcome.ResidueUnits, outcome.AllowedUnits));
    }

    [Fact]
    public void A_share_that_was_forced_to_make_the_list_sum_to_100()
    {
        var list = ShareList.Check(
            Figures.Wan("307.82"),
            [Shares.Item("29.42", "9.55%"), Shares.Item("50.13", "16.29%"), Shares.Item("51.01", "16.57%"), Shares.Item("177.26", "57.59%")]);

        Assert.Equal([Verdict.Forced, Verdict.Exact, Verdict.Exact, Verdict.Exact], list.Shares.Select(share => share.Verdict));
        Assert.Equal(Verdict.Exact, list.Sum.Verdict);
        Assert.Null(list.Wrong);
    }

    [Fact]
    public void A_wrong_share_in_a_list_that_sums_to_more_than_100()
    {
        var list = ShareList.Check(
            Figures.Wan("2946.25"),
            [Shares.Item("2111.11", "71.73%"), Shares.Item("326.72", "11.09%"), Shares.Item("100.00", "3.39%"), Shares.Item("408.43", "13.86%")]);

        Assert.Equal(Verdict.Error, list.Shares[0].Verdict);
        Assert.Equal((Verdict.Error, 7m, 2m), (list.Sum.Verdict, list.Sum.ResidueUnits, list.Sum.AllowedUnits));
        Assert.Equal(0, list.Wrong);
    }

    [Fact]
    public void A_growth_from_amounts_so_small_that_it_proves_little()
    {
        var outcome = RateCheck.Growth(Figures.Percent("22.22%"), Figures.Wan("0.50"), Figures.Wan("0.62"));

        Assert.Equal((Verdict.Rounding, true), (outcome.Verdict, outcome.Weak));
    }

    [Theory]
    [InlineData("2.02%", Verdict.Rounding)]
    [InlineData("2.03%", Verdict.Exact)]
    [InlineData("1.89%", Verdict.Rounding)] // 1.894 … 2.157
    [InlineData("2.16%", Verdict.Rounding)]
    [InlineData("1.88%", Verdict.ErrorLastDigit)]
    [InlineData("2.17%", Verdict.ErrorLastDigit)]
    [InlineData("2.18%", Verdict.Error)]
    public void A_growth_by_eight_hundredths_to_4_03(string printed, Verdict verdict)
    {
        var outcome = RateCheck.GrowthBy(Figures.Percent(printed), Figures.Wan("4.03"), Figures.Wan("0.08"));

        Assert.Equal((verdict, false), (outcome.Verdict, outcome.Weak));
    }

    [Fact]
    public void A_share_whose_last_digit_is_wrong() => Assert.Equal(
        Verdict.ErrorLastDigit,
        RateCheck.Share(Figures.Percent("66.69%"), Figures.Wan("66681.00"), Figures.Wan("100000.00")).Verdict);
}
