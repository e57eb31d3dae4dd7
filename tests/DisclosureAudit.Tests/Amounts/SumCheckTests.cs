using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A total and its addends in a document that rounds (docs/rounding.md, rule 2).</summary>
public sealed class SumCheckTests
{
    [Theory]
    [InlineData("118.53", Verdict.Rounding, "14.92", "103.62")] // 118.54: a residue of a real budget
    [InlineData("118.54", Verdict.Exact, "14.92", "103.62")]
    [InlineData("118.52", Verdict.Error, "14.92", "103.62")]
    [InlineData("118.56", Verdict.Error, "14.92", "103.62")]
    public void Two_addends_may_miss_by_one_unit(string total, Verdict verdict, params string[] addends) =>
        Assert.Equal(verdict, Check(total, addends));

    [Theory]
    [InlineData("5.01", Verdict.Error, "5.00")]
    [InlineData("4.99", Verdict.Error, "5.00")]
    [InlineData("5.00", Verdict.Exact, "5.00")]
    [InlineData("0.01", Verdict.Error, "0.00")]
    [InlineData("0.00", Verdict.Error, "0.01")]
    [InlineData("0.00", Verdict.Exact, "0.00")]
    public void One_addend_is_its_total(string total, Verdict verdict, params string[] addends) =>
        Assert.Equal(verdict, Check(total, addends));

    [Theory]
    [InlineData("6.02", Verdict.UnlikelyRounding, "1.00", "2.00", "3.00")] // |r| = S = 2 units
    [InlineData("5.98", Verdict.UnlikelyRounding, "1.00", "2.00", "3.00")]
    [InlineData("6.03", Verdict.Error, "1.00", "2.00", "3.00")]
    [InlineData("6.01", Verdict.Rounding, "1.00", "2.00", "3.00")]
    public void A_residue_of_all_half_units_together_is_unlikely(string total, Verdict verdict, params string[] addends) =>
        Assert.Equal(verdict, Check(total, addends));

    [Theory]
    [InlineData("5.01", Verdict.UnlikelyRounding, "5.00", "0.00")] // without the zero |r| = S
    [InlineData("5.02", Verdict.Error, "5.00", "0.00")]
    [InlineData("0.01", Verdict.UnlikelyRounding, "0.00", "0.00")] // S = 0.5 unit, 1.5 units with the zeros
    [InlineData("0.02", Verdict.Error, "0.00", "0.00")]
    [InlineData("0.00", Verdict.UnlikelyRounding, "0.01", "0.00")]
    [InlineData("5.02", Verdict.UnlikelyRounding, "5.00", "0.00", "0.00")]
    public void A_printed_zero_is_an_addend_that_rounding_may_have_emptied(string total, Verdict verdict, params string[] addends) =>
        Assert.Equal(verdict, Check(total, addends));

    // 0.01 元 accuses nobody.
    [Fact]
    public void Fen_are_rounded_too()
    {
        Term[] addends = [new(Figures.Yuan("50.00"), 1m), new(Figures.Yuan("50.00"), 1m)];

        Assert.Equal(Verdict.Rounding, SumCheck.Check(Figures.Yuan("100.01"), addends, RoundingHabit.HalfUp).Verdict);
    }

    [Fact]
    public void Weights_count_by_their_size_and_subtract_by_their_sign()
    {
        Term[] addends = [new(Figures.Wan("10.00"), 1m), new(Figures.Wan("4.00"), -1m)];

        Assert.Equal(Verdict.Exact, SumCheck.Check(Figures.Wan("6.00"), addends, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(Verdict.Rounding, SumCheck.Check(Figures.Wan("6.01"), addends, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(Verdict.Error, SumCheck.Check(Figures.Wan("6.02"), addends, RoundingHabit.HalfUp).Verdict);
    }

    [Fact]
    public void Each_figure_has_its_own_unit()
    {
        Term[] addends = [new(Figures.Yuan("24016"), 1m), new(Figures.Wan("1.00"), 1m)];

        // 34,016 元 against 3.40 and 3.41 万元: S = 50 + 0.5 + 50 元.
        Assert.Equal(Verdict.Rounding, SumCheck.Check(Figures.Wan("3.40"), addends, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(Verdict.Rounding, SumCheck.Check(Figures.Wan("3.41"), addends, RoundingHabit.HalfUp).Verdict);
        Assert.Equal(Verdict.Error, SumCheck.Check(Figures.Wan("3.39"), addends, RoundingHabit.HalfUp).Verdict);
    }

    [Fact]
    public void The_residue_is_stated_minus_computed_in_units_of_the_total()
    {
        var outcome = SumCheck.Check(Figures.Wan("2946.25"), Figures.Sum("2111.11", "326.72", "100.00", "408.43"), RoundingHabit.HalfUp);

        Assert.Equal((-1m, 2.5m), (outcome.ResidueUnits, outcome.AllowedUnits));
    }

    private static Verdict Check(string total, string[] addends) =>
        SumCheck.Check(Figures.Wan(total), Figures.Sum(addends), RoundingHabit.HalfUp).Verdict;
}
