using System.Globalization;
using DisclosureAudit.Amounts;

namespace DisclosureAudit.Rules.Sheets;

/// <summary>Computed amounts as sheets print them.</summary>
internal static class Money
{
    /// <param name="value">In the unit.</param>
    public static string Printed(decimal value, AmountUnit? unit) => value.ToString("0.######", CultureInfo.InvariantCulture) + unit?.Printed();
}
