namespace DisclosureAudit.Amounts;

/// <summary>Exact negative powers of ten: one unit of the last of n decimals.</summary>
internal static class PowersOfTen
{
    public static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);
}
