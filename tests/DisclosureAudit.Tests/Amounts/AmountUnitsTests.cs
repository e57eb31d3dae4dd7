using DisclosureAudit.Amounts;

namespace DisclosureAudit.Tests.Amounts;

public sealed class AmountUnitsTests
{
    [Theory]
    [InlineData("元", AmountUnit.Yuan)]
    [InlineData("万元", AmountUnit.WanYuan)]
    [InlineData("亿元", AmountUnit.YiYuan)]
    [InlineData("万 元", AmountUnit.WanYuan)]
    [InlineData("万\n元", AmountUnit.WanYuan)]
    [InlineData("\u3000万元", AmountUnit.WanYuan)]
    [InlineData("人民币元", AmountUnit.Yuan)]
    [InlineData("人民币 万元", AmountUnit.WanYuan)]
    public void Reads_the_printed_units(string text, AmountUnit unit)
    {
        Assert.True(AmountUnits.TryRead(text, out var read));
        Assert.Equal(unit, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("千元")]
    [InlineData("美元")]
    [InlineData("万")]
    [InlineData("单位：万元")]
    public void Refuses_everything_else(string text) => Assert.False(AmountUnits.TryRead(text, out _));

    [Theory]
    [InlineData(AmountUnit.Yuan, 1)]
    [InlineData(AmountUnit.WanYuan, 10_000)]
    [InlineData(AmountUnit.YiYuan, 100_000_000)]
    public void Knows_the_size_of_a_unit(AmountUnit unit, int yuan) => Assert.Equal(yuan, unit.InYuan());

    [Theory]
    [InlineData(AmountUnit.Yuan)]
    [InlineData(AmountUnit.WanYuan)]
    [InlineData(AmountUnit.YiYuan)]
    public void Reads_back_what_it_prints(AmountUnit unit)
    {
        Assert.True(AmountUnits.TryRead(unit.Printed(), out var read));
        Assert.Equal(unit, read);
    }
}
