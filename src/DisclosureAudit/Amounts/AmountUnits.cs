namespace DisclosureAudit.Amounts;

/// <summary>The units' sizes and printed names.</summary>
public static class AmountUnits
{
    /// <summary>One of the unit in 元; a power of ten, so that changing units is exact.</summary>
    public static decimal InYuan(this AmountUnit unit) => unit switch
    {
        AmountUnit.WanYuan => 10_000m,
        AmountUnit.YiYuan => 100_000_000m,
        _ => 1m,
    };

    public static string Printed(this AmountUnit unit) => unit switch
    {
        AmountUnit.WanYuan => "万元",
        AmountUnit.YiYuan => "亿元",
        _ => "元",
    };

    /// <summary>Reads 元, 万元, 亿元, also with 人民币 before it and spaces within.</summary>
    public static bool TryRead(string text, out AmountUnit unit)
    {
        var squeezed = Spaces.Without(text);
        var name = squeezed.StartsWith("人民币", StringComparison.Ordinal) ? squeezed[3..] : squeezed;
        AmountUnit? read = name switch
        {
            "元" => AmountUnit.Yuan,
            "万元" => AmountUnit.WanYuan,
            "亿元" => AmountUnit.YiYuan,
            _ => null,
        };
        unit = read.GetValueOrDefault();
        return read is not null;
    }
}
