using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>How many units a total may miss, by the number of its addends (docs/rounding.md, rule 2).</summary>
public sealed class SumResidueProperties
{
    private const MidpointRounding HalfUp = MidpointRounding.AwayFromZero;

    [Fact]
    public void One_addend_one_unit_off_is_an_error() => Seeded.ForAll(
        Exact(Gen.Constant(1)),
        1000,
        sum =>
        {
            Assert.Equal(Verdict.Exact, Off(sum, 0));
            Assert.Equal(Verdict.Error, Off(sum, 1));
            Assert.Equal(Verdict.Error, Off(sum, -1));
        });

    [Fact]
    public void Two_addends_two_units_off_is_an_error() => Seeded.ForAll(
        Exact(Gen.Constant(2)),
        1000,
        sum =>
        {
            Assert.InRange(Off(sum, 1), Verdict.Rounding, Verdict.UnlikelyRounding);
            Assert.Equal(Verdict.Error, Off(sum, 2));
            Assert.Equal(Verdict.Error, Off(sum, -2));
        });

    // |k| ≤ floor(n/2) whatever the signs; |k| = (n+1)/2 is the very edge; beyond it no rounding reaches.
    [Fact]
    public void Of_n_addends_that_are_not_zero_floor_of_n_halves_is_rounding() => Seeded.ForAll(
        Exact(Gen.Choose(2, 12)).Where(sum => sum.Print(HalfUp).All(term => !term.Figure.Amount.IsZero)).Zip(Gen.Choose(-8, 8)),
        3000,
        each =>
        {
            var (sum, units) = each;
            var printedZero = sum.Total.InYuan + (units * sum.Total.Print(HalfUp).Step) == 0m;
            var (n, k) = (sum.Addends.Length, Math.Abs(units));
            var expected = k == 0 ? Verdict.Exact
                : 2 * k < n + (printedZero ? 0 : 1) ? Verdict.Rounding
                : 2 * k <= n + 1 ? Verdict.UnlikelyRounding
                : Verdict.Error;

            Assert.Equal(expected, Off(sum, units));
        });

    /// <summary>Sums of one table whose addends have no more decimals than it prints.</summary>
    private static Gen<TrueSum> Exact(Gen<int> counts) =>
        from table in Truth.Tables()
        from count in counts
        from addends in Truth.In(table).Select(Printed).ArrayOf(count)
        select new TrueSum(new Truth(addends.Sum(addend => addend.InYuan * addend.Weight), table.Unit, table.Decimals, 1m), addends);

    private static Truth Printed(Truth truth) => truth with { InYuan = truth.Print(HalfUp).InYuan };

    private static Verdict Off(TrueSum sum, int units)
    {
        var total = sum.Total.Print(HalfUp);
        var moved = sum.Total with { InYuan = total.InYuan + (units * total.Step) };
        return SumCheck.Check(moved.Print(HalfUp), sum.Print(HalfUp), RoundingHabit.HalfUp).Verdict;
    }
}
