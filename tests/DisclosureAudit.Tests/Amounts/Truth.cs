using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A true value in 元 and how a document would print it.</summary>
internal sealed record Truth(decimal InYuan, AmountUnit Unit, int Decimals, decimal Weight)
{
    private static readonly AmountUnit[] Units = [AmountUnit.Yuan, AmountUnit.WanYuan, AmountUnit.YiYuan];

    public Figure Print(MidpointRounding rounding)
    {
        var value = Math.Round(InYuan / Unit.InYuan(), Decimals, rounding);
        return new Figure(new Amount(value, Unit, Decimals), Decimals);
    }

    public Term PrintTerm(MidpointRounding rounding) => new(Print(rounding), Weight);

    /// <summary>0 to 6 decimals and a unit: what one table has.</summary>
    public static Gen<(AmountUnit Unit, int Decimals)> Tables() => Gen.Elements(Units).Zip(Gen.Choose(0, 6), (unit, decimals) => (unit, decimals));

    /// <summary>Values of both signs: any, exactly half a unit, less than half a unit, none; one in four is subtracted.</summary>
    public static Gen<Truth> In((AmountUnit Unit, int Decimals) table) =>
        from thousandths in Gen.Frequency(
            (6, Gen.Choose(-1_000_000_000, 1_000_000_000)),
            (2, Gen.Choose(-1_000_000, 1_000_000).Select(units => (1000 * units) + 500)),
            (2, Gen.Choose(-500, 500)),
            (1, Gen.Constant(0)))
        from weight in Gen.Elements(1m, 1m, 1m, -1m)
        select new Truth(thousandths * PowersOfTen.Step(table.Decimals + 3) * table.Unit.InYuan(), table.Unit, table.Decimals, weight);
}
