using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>The order in which addends are printed says nothing.</summary>
public sealed class OrderProperties
{
    private const MidpointRounding HalfUp = MidpointRounding.AwayFromZero;

    [Fact]
    public void The_order_of_addends_never_matters() => Seeded.ForAll(
        Shuffled(),
        2000,
        each =>
        {
            var (total, addends, shuffled) = each;
            foreach (var habit in Enum.GetValues<RoundingHabit>())
            {
                Assert.Equal(SumCheck.Check(total, addends, habit), SumCheck.Check(total, shuffled, habit));
                Assert.Equal(TieCheck.Check(total, addends, 3, habit), TieCheck.Check(total, shuffled, 3, habit));
            }

            Assert.Equal(BoundCheck.AtMost([new Term(total, 1m)], addends), BoundCheck.AtMost([new Term(total, 1m)], shuffled));
            Assert.Equal(BoundCheck.AtMost(addends, [new Term(total, 1m)]), BoundCheck.AtMost(shuffled, [new Term(total, 1m)]));
        });

    /// <summary>Sums as printed, up to five units off, so that every verdict comes up.</summary>
    private static Gen<(Figure Total, Term[] Addends, Term[] Shuffled)> Shuffled() =>
        from sum in TrueSum.Any()
        from units in Gen.Choose(-5, 5)
        let step = sum.Total.Print(HalfUp).Step
        let total = (sum.Total with { InYuan = sum.Total.InYuan + (units * step) }).Print(HalfUp)
        let addends = sum.Print(HalfUp)
        from shuffled in Gen.Shuffle(addends)
        select (total, addends, shuffled.ToArray());
}
