using System.Globalization;

namespace DisclosureAudit.Amounts;

/// <summary>
/// A printed amount: its value and unit, and how many decimals are printed, since “25” and “25.00” say different things.
/// Two amounts are never compared for equality: they agree or do not (<see cref="SumCheck"/>, <see cref="TieCheck"/>).
/// </summary>
public readonly struct Amount(decimal value, AmountUnit unit, int decimals)
{
    /// <summary>In <see cref="Unit"/>.</summary>
    public decimal Value { get; } = value;
    public AmountUnit Unit { get; } = unit;

    /// <summary>Decimals printed.</summary>
    public int Decimals { get; } = decimals;

    public decimal InYuan => Value * Unit.InYuan();
    public bool IsZero => Value == 0m;

    /// <summary>The amount as printed, without thousands separators.</summary>
    public override string ToString() => Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture);
}
