using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A sum that is true accuses nobody, however the document rounds.</summary>
public sealed class TrueSumProperties
{
    private const int Sums = 10_000;

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, RoundingHabit.HalfUp)]
    [InlineData(MidpointRounding.ToEven, RoundingHabit.HalfUp)]
    [InlineData(MidpointRounding.ToZero, RoundingHabit.Truncation)]
    public void A_true_sum_is_never_an_error(MidpointRounding rounding, RoundingHabit habit) => Seeded.ForAll(
        TrueSum.Any(),
        Sums,
        sum => Assert.InRange(sum.Check(rounding, habit), Verdict.Exact, Verdict.UnlikelyRounding));

    // The seeds are worth something only if they reach the edges that the law speaks of.
    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, RoundingHabit.HalfUp)]
    [InlineData(MidpointRounding.ToEven, RoundingHabit.HalfUp)]
    public void The_cases_hold_every_verdict_that_a_true_sum_can_have(MidpointRounding rounding, RoundingHabit habit)
    {
        var seen = new HashSet<Verdict>();

        Seeded.ForAll(TrueSum.Any(), Sums, sum => seen.Add(sum.Check(rounding, habit)));

        Assert.Equal([Verdict.Exact, Verdict.Rounding, Verdict.UnlikelyRounding], seen.Order());
    }

    // The opposite: a document that cuts off, judged as one that rounds, does show errors.
    [Fact]
    public void Without_its_habit_a_truncated_sum_can_be_an_error()
    {
        var errors = 0;

        Seeded.ForAll(TrueSum.Any(), Sums, sum => errors += sum.Check(MidpointRounding.ToZero, RoundingHabit.HalfUp) == Verdict.Error ? 1 : 0);

        Assert.True(errors > 0);
    }
}
