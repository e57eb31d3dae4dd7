namespace DisclosureAudit.Locate;

/// <summary>How a printed figure may have come of another: the slips of typists and of programs, likeliest first.</summary>
public enum SlipKind
{
    Digit,
    Swap,
    DecimalPoint,
    Unit,
    LostDigit,
    DoubledDigit,
    Sign,
    Other,
}

/// <summary>Tells the kind of a slip from what is printed and what should be.</summary>
internal static class Slip
{
    private const decimal TenThousand = 10_000m;

    public static SlipKind Of(Fact fact, decimal value)
    {
        var (printed, meant) = (Digits(fact, fact.Value), Digits(fact, value));
        return 0 switch
        {
            _ when !fact.IsPrinted => SlipKind.Other,
            _ when fact.Value == -value => SlipKind.Sign,
            _ when fact.Value < 0m != value < 0m => SlipKind.Other,
            _ when printed.Length == meant.Length && Differences(printed, meant) is [_] => SlipKind.Digit,
            _ when printed.Length == meant.Length && IsSwap(printed, meant) => SlipKind.Swap,
            _ when value != 0m && IsShift(fact.Value, value) => SlipKind.DecimalPoint,
            _ when fact.Value * TenThousand == value || fact.Value == value * TenThousand => SlipKind.Unit,
            _ when meant.Length == printed.Length + 1 && IsWithoutOne(meant, printed) => SlipKind.LostDigit,
            _ when printed.Length == meant.Length + 1 && IsWithoutOne(printed, meant) => SlipKind.DoubledDigit,
            _ => SlipKind.Other,
        };
    }

    private static string Digits(Fact fact, decimal value) => fact.Print(Math.Abs(value)).Replace(".", "", StringComparison.Ordinal);

    private static List<int> Differences(string one, string other) => Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).Take(3).ToList();

    private static bool IsSwap(string one, string other) => Differences(one, other) is [var first, var second] && second == first + 1 && one[first] == other[second] && one[second] == other[first];

    private static bool IsWithoutOne(string longer, string shorter)
    {
        var same = 0;
        while (same < shorter.Length && longer[same] == shorter[same])
        {
            same++;
        }

        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }

    private static bool IsShift(decimal printed, decimal meant) => new[] { 10m, 100m, 1000m }.Any(shift => printed == meant * shift || printed * shift == meant);
}
