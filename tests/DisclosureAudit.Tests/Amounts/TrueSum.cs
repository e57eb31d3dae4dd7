using DisclosureAudit.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureAudit.Tests.Amounts;

/// <summary>A total that is the true sum of its 2 to 12 addends before any of them is printed.</summary>
internal sealed record TrueSum(Truth Total, Truth[] Addends)
{
    /// <summary>In three of four sums all figures stand in one table; in the others each has its own unit and decimals.</summary>
    public static Gen<TrueSum> Any() =>
        from table in Truth.Tables()
        from isMixed in Gen.Elements(false, false, false, true)
        from count in Gen.Choose(2, 12)
        from addends in (isMixed ? Truth.Tables().SelectMany(Truth.In) : Truth.In(table)).ArrayOf(count)
        select new TrueSum(new Truth(addends.Sum(addend => addend.InYuan * addend.Weight), table.Unit, table.Decimals, 1m), addends);

    public Verdict Check(MidpointRounding rounding, RoundingHabit habit) =>
        SumCheck.Check(Total.Print(rounding), Print(rounding), habit).Verdict;

    public Term[] Print(MidpointRounding rounding) => Addends.Select(addend => addend.PrintTerm(rounding)).ToArray();

    public override string ToString() => $"{Total} = {string.Join(" + ", (IEnumerable<Truth>)Addends)}";
}
