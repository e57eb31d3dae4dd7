using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>One fact printed in 元 and in 万元: the coarser is the finer rounded half-up (docs/rounding.md, rule 5).</summary>
public sealed class TieUnitsTests
{
    [Theory]
    [InlineData("2.40", "24016.72", Verdict.Rounding)]
    [InlineData("8.33", "83334", Verdict.Rounding)]
    [InlineData("71.13", "711262", Verdict.Rounding)]
    [InlineData("40.00", "400000", Verdict.Exact)]
    [InlineData("40.00", "400000.00", Verdict.Exact)]
    [InlineData("350.35", "3503499", Verdict.Rounding)]
    [InlineData("352.67", "3503499", Verdict.Error)] // a real sentence against its own table
    [InlineData("8.34", "83350.00", Verdict.Rounding)]
    [InlineData("8.33", "83350.00", Verdict.Truncated)]
    [InlineData("8.34", "83450.00", Verdict.Truncated)] // so would half-even print it
    [InlineData("8.33", "83399.00", Verdict.Truncated)]
    [InlineData("8.33", "83400.00", Verdict.Error)]
    [InlineData("8.34", "83349.99", Verdict.Error)]
    [InlineData("-8.34", "-83350.00", Verdict.Rounding)]
    [InlineData("-8.33", "-83350.00", Verdict.Truncated)]
    public void The_coarser_is_the_finer_rounded_half_up(string wan, string yuan, Verdict verdict)
    {
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(wan), Figures.One(Figures.Yuan(yuan)), 0, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(verdict, TieCheck.Check(Figures.Yuan(yuan), Figures.One(Figures.Wan(wan)), 0, RoundingHabit.HalfUp).Verdict);
    }

    // 83,350 元 may have been 83,349.70 元, which is 8.33 万元; 83,349 元 cannot have been 83,350.00.
    [Theory]
    [InlineData("8.33", "83350", Verdict.Rounding)]
    [InlineData("8.33", "83351", Verdict.Truncated)]
    [InlineData("8.34", "83349", Verdict.Error)]
    public void A_figure_in_whole_yuan_stands_for_half_a_yuan_to_either_side(string wan, string yuan, Verdict verdict)
    {
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(wan), Figures.One(Figures.Yuan(yuan)), 0, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(verdict, TieCheck.Check(Figures.Yuan(yuan), Figures.One(Figures.Wan(wan)), 0, RoundingHabit.HalfUp).Verdict);
    }

    // Six decimals of 万元 are 分; there the whole 元 is the coarser and has its half unit once.
    [Theory]
    [InlineData("1234", "0.123449", Verdict.Rounding)]
    [InlineData("1235", "0.123450", Verdict.Rounding)]
    [InlineData("1234", "0.123450", Verdict.Rounding)] // 1234 stands for 1233.5 … 1234.5
    [InlineData("1234", "0.123451", Verdict.Truncated)]
    [InlineData("1234", "0.123499", Verdict.Truncated)]
    [InlineData("1234", "0.123500", Verdict.Error)]
    [InlineData("1235", "0.123401", Verdict.Error)]
    public void Whole_yuan_against_wan_yuan_of_six_decimals(string yuan, string wan, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Yuan(yuan), Figures.One(Figures.Wan(wan)), 0, RoundingHabit.HalfUp).Verdict);

    // One precision in two units: 0.1235 万元 is 1,235 元 and nothing else.
    [Theory]
    [InlineData("1235", Verdict.Exact)]
    [InlineData("1234", Verdict.Error)]
    [InlineData("1236", Verdict.Error)]
    public void Four_decimals_of_wan_yuan_are_whole_yuan(string yuan, Verdict verdict)
    {
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan("0.1235"), Figures.One(Figures.Yuan(yuan)), 0, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(verdict, TieCheck.Check(Figures.Yuan(yuan), Figures.One(Figures.Wan("0.1235")), 0, RoundingHabit.HalfUp).Verdict);
    }

    [Theory]
    [InlineData("3.42", 4, Verdict.AggregationOrder)]
    [InlineData("3.42", 3, Verdict.Error)]
    public void Parts_beneath_explain_half_a_unit_each(string wan, int leaves, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(wan), Figures.One(Figures.Yuan("34000")), leaves, RoundingHabit.HalfUp).Verdict);

    [Theory]
    [InlineData("25", "254000", Verdict.Precision)]
    [InlineData("25", "255100", Verdict.Error)]
    [InlineData("25", "250016", Verdict.Rounding)]
    public void A_short_figure_counts_by_its_own_decimals_at_last(string wan, string yuan, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Wan(wan, 2), Figures.One(Figures.Yuan(yuan)), 0, RoundingHabit.HalfUp).Verdict);

    // Three figures of 万元 cut off may lack up to 299 元 of a total in 元; 150 元 is what rounding explains.
    [Theory]
    [InlineData("60149", RoundingHabit.HalfUp, Verdict.Rounding)]
    [InlineData("60150.5", RoundingHabit.HalfUp, Verdict.Error)]
    [InlineData("60299", RoundingHabit.HalfUp, Verdict.Error)]
    [InlineData("60299", RoundingHabit.Truncation, Verdict.Rounding)]
    [InlineData("60300", RoundingHabit.Truncation, Verdict.Error)]
    public void A_sum_in_the_other_unit_goes_by_the_rule_of_sums(string total, RoundingHabit habit, Verdict verdict) =>
        Assert.Equal(verdict, TieCheck.Check(Figures.Yuan(total), Figures.Sum("1.00", "2.00", "3.00"), 0, habit).Verdict);

    [Fact]
    public void A_sum_in_the_other_unit_at_the_edge_is_unlikely()
    {
        Term[] addends = [new(Figures.Wan("1.00"), 1m), new(Figures.Wan("2.00"), 1m), new(Figures.Wan("3.0000"), 1m)];

        // |r| = 101 元 = 50 + 50 + 0.5 + 0.5 元 = S.
        Assert.Equal(Verdict.UnlikelyRounding, TieCheck.Check(Figures.Yuan("60101"), addends, 0, RoundingHabit.HalfUp).Verdict);
    }
}
