using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;
using Interval = DisclosureAudit.Amounts.Interval;

namespace DisclosureAudit.Tests.Amounts;

public sealed class IntervalProperties
{
    [Fact]
    public void Widening_never_turns_a_meeting_into_a_miss() => Seeded.ForAll(
        Any().Two().Zip(Gen.Choose(0, 5).Two()),
        5000,
        each =>
        {
            var ((one, other), (below, above)) = each;
            var wider = new Interval(one.Low - below, one.High + above, below == 0 && one.LowOpen, above == 0 && one.HighOpen);

            Assert.True(!one.Meets(other) || wider.Meets(other), $"{one} meets {other}, {wider} does not");
        });

    [Fact]
    public void Meeting_is_mutual() => Seeded.ForAll(
        Any().Two(),
        5000,
        pair => Assert.Equal(pair.Item1.Meets(pair.Item2), pair.Item2.Meets(pair.Item1)));

    [Fact]
    public void Weighting_both_alike_changes_no_meeting() => Seeded.ForAll(
        Any().Two().Zip(Gen.Elements(-2m, -1m, 1m, 3m)),
        5000,
        each =>
        {
            var ((one, other), weight) = each;

            Assert.Equal(one.Meets(other), one.Times(weight).Meets(other.Times(weight)));
        });

    [Theory]
    [InlineData(MidpointRounding.AwayFromZero)]
    [InlineData(MidpointRounding.ToEven)]
    public void A_rounded_value_lies_in_the_interval_of_what_is_printed(MidpointRounding rounding) => Seeded.ForAll(
        Truth.Tables().SelectMany(Truth.In),
        5000,
        truth => Assert.True(Interval.Rounded(truth.Print(rounding)).Contains(truth.InYuan)));

    [Fact]
    public void A_truncated_value_lies_in_the_interval_of_what_is_printed() => Seeded.ForAll(
        Truth.Tables().SelectMany(Truth.In),
        5000,
        truth => Assert.True(Interval.Truncated(truth.Print(MidpointRounding.ToZero)).Contains(truth.InYuan)));

    // Small whole ends, so that intervals often touch.
    private static Gen<Interval> Any() =>
        from low in Gen.Choose(-6, 6)
        from length in Gen.Choose(0, 4)
        from open in Gen.Elements(false, true).Two()
        select new Interval(low, low + length, length > 0 && open.Item1, length > 0 && open.Item2);
}
