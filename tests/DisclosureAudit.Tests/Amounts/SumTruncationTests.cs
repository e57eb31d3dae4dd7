using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>In a document that cuts its figures off, 0 ≤ r &lt; n·u is rounding too (docs/rounding.md, rules 1 and 2).</summary>
public sealed class SumTruncationTests
{
    private static readonly string[] Five = ["1.00", "2.00", "3.00", "4.00", "5.00"];

    [Theory]
    [InlineData("15.04", Verdict.Rounding)]
    [InlineData("15.05", Verdict.Error)]
    [InlineData("14.98", Verdict.Rounding)] // half-up explains it in every document
    [InlineData("14.96", Verdict.Error)]
    public void Five_addends_may_lack_four_units(string total, Verdict verdict) =>
        Assert.Equal(verdict, Check(total, RoundingHabit.Truncation, Five));

    [Fact]
    public void Without_the_habit_they_may_not() => Assert.Equal(Verdict.Error, Check("15.04", RoundingHabit.HalfUp, Five));

    [Theory]
    [InlineData("5.01", "5.00")]
    [InlineData("4.99", "5.00")]
    public void One_addend_is_its_total(string total, string addend) =>
        Assert.Equal(Verdict.Error, Check(total, RoundingHabit.Truncation, addend));

    // Cut towards zero, negative figures leave the residue on the other side.
    [Theory]
    [InlineData("-15.04", Verdict.Rounding)]
    [InlineData("-15.05", Verdict.Error)]
    [InlineData("-14.96", Verdict.Error)]
    public void Negative_addends_lack_units_below(string total, Verdict verdict) =>
        Assert.Equal(verdict, Check(total, RoundingHabit.Truncation, "-1.00", "-2.00", "-3.00", "-4.00", "-5.00"));

    private static Verdict Check(string total, RoundingHabit habit, params string[] addends) =>
        SumCheck.Check(Figures.Wan(total), Figures.Sum(addends), habit).Verdict;
}
