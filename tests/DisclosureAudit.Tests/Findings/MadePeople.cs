namespace DisclosureAudit.Tests.Findings;

/// <summary>Numbers of nobody, made for the tests: right in form, given to no one.</summary>
internal static class MadePeople
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The 17 digits with the check character of GB 11643 behind them.</summary>
    public static string Card(string digits) => digits + "10X98765432"[digits.Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11];

    public static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c));
}
