using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A sum that is true accuses nobody, however the document rounds.</summary>
public sealed class TrueSumProperties
{
    private const int Sums = 10_000;

    // Every verdict that a true sum can have must come up, or the seeds miss the edges that the law speaks of.
    [Theory]
    [InlineData(MidpointRounding.AwayFromZero, RoundingHabit.HalfUp, Verdict.Exact, Verdict.Rounding, Verdict.UnlikelyRounding)]
    [InlineData(MidpointRounding.ToEven, RoundingHabit.HalfUp, Verdict.Exact, Verdict.Rounding, Verdict.UnlikelyRounding)]
    [InlineData(MidpointRounding.ToZero, RoundingHabit.Truncation, Verdict.Exact, Verdict.Rounding)]
    public void A_true_sum_is_never_an_error(MidpointRounding rounding, RoundingHabit habit, params Verdict[] verdicts)
    {
        var seen = new HashSet<Verdict>();

        Seeded.ForAll(TrueSum.Any(), Sums, sum =>
        {
            var verdict = sum.Check(rounding, habit);
            seen.Add(verdict);
            Assert.Contains(verdict, verdicts);
        });

        Assert.Equal(verdicts, seen.Order());
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
