using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>Half-up, unless ten sums or ten claims say truncation and none says otherwise (docs/rounding.md, rule 8).</summary>
public sealed class HabitTests
{
    [Theory]
    [InlineData(10, RoundingHabit.Truncation)]
    [InlineData(11, RoundingHabit.Truncation)]
    [InlineData(9, RoundingHabit.HalfUp)]
    [InlineData(0, RoundingHabit.HalfUp)]
    public void Ten_positive_residues_of_sums(int count, RoundingHabit habit) => Assert.Equal(habit, Habit.Of(Positive(count), []));

    [Fact]
    public void One_negative_residue_speaks_for_rounding() =>
        Assert.Equal(RoundingHabit.HalfUp, Habit.Of([.. Positive(20), (-1m, 3)], []));

    [Fact]
    public void Sums_that_are_exact_say_nothing()
    {
        Assert.Equal(RoundingHabit.HalfUp, Habit.Of([.. Positive(9), (0m, 3), (0m, 3)], []));
        Assert.Equal(RoundingHabit.Truncation, Habit.Of([.. Positive(10), (0m, 3)], []));
    }

    // n addends cut off lack less than n units; more is an error, which tells of no habit.
    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    [InlineData(26_655)]
    public void Errors_say_nothing(int units)
    {
        Assert.Equal(RoundingHabit.HalfUp, Habit.Of([.. Positive(9), (units, 3)], []));
        Assert.Equal(RoundingHabit.Truncation, Habit.Of([.. Positive(10), (units, 3)], []));
    }

    [Theory]
    [InlineData(10, 0, RoundingHabit.Truncation)]
    [InlineData(9, 0, RoundingHabit.HalfUp)]
    [InlineData(30, 1, RoundingHabit.HalfUp)]
    public void Ten_claims_that_tell_the_two_apart(int truncated, int rounded, RoundingHabit habit) =>
        Assert.Equal(habit, Habit.Of([], [.. Enumerable.Repeat(true, truncated), .. Enumerable.Repeat(false, rounded)]));

    [Fact]
    public void Five_sums_and_five_claims_are_not_ten() =>
        Assert.Equal(RoundingHabit.HalfUp, Habit.Of(Positive(5), Enumerable.Repeat(true, 5)));

    private static IEnumerable<(decimal ResidueUnits, int Addends)> Positive(int count) => Enumerable.Repeat((2m, 3), count);
}
