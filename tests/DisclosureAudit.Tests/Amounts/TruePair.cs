using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A base, another amount, their difference and a percentage, true first and printed half-up after.</summary>
internal sealed record TruePair(Truth Basis, Truth Other, int RateDecimals)
{
    private const MidpointRounding HalfUp = MidpointRounding.AwayFromZero;

    public Truth Change => Other with { InYuan = Other.InYuan - Basis.InYuan };
    public Percentage Share => Rate(Other.InYuan);
    public Percentage Growth => Rate(Change.InYuan);

    /// <summary>Every base is truly positive, though it may be printed as zero.</summary>
    public static Gen<TruePair> Any() =>
        from table in Truth.Tables()
        from otherTable in Gen.Frequency((3, Gen.Constant(table)), (1, Truth.Tables()))
        from basis in Truth.In(table)
        where basis.InYuan != 0m
        from other in Truth.In(otherTable)
        from decimals in Gen.Choose(0, 4)
        select new TruePair(basis with { InYuan = Math.Abs(basis.InYuan) }, other, decimals);

    /// <summary>A part of a whole of at least ten million units: the percentage is known to a thousandth of its last digit.</summary>
    public static Gen<TruePair> Sharp() =>
        from wholeUnits in Gen.Choose(10_000_000, 1_000_000_000)
        from millionths in Gen.Choose(0, 1_000_000)
        from decimals in Gen.Choose(0, 2)
        let whole = new Truth(wholeUnits / 100m, AmountUnit.Yuan, 2, 1m)
        select new TruePair(whole, whole with { InYuan = whole.InYuan * millionths / 1_000_000m }, decimals);

    public static Figure Print(Truth truth) => truth.Print(HalfUp);

    private Percentage Rate(decimal inYuan) => new(Math.Round(100m * inYuan / Basis.InYuan, RateDecimals, HalfUp), RateDecimals);
}
