namespace DisclosureAudit.Amounts;

/// <summary>
/// A percentage computed from two printed figures: 100·N/D over everything that N and D may stand for
/// (docs/rounding.md, rule 6). A positive printed base whose interval touches zero leaves the range open at one end: above beside a growth, below beside a fall.
/// </summary>
internal readonly record struct Ratio(decimal Printed, decimal? Low, decimal? High)
{
    /// <param name="corners">Numerator and denominator at every corner of the operands' intervals.</param>
    public static Ratio Of(decimal numerator, decimal denominator, IReadOnlyList<(decimal Numerator, decimal Denominator)> corners)
    {
        var positive = corners.Where(corner => corner.Denominator > 0m).Select(corner => Percent(corner.Numerator, corner.Denominator)).ToList();
        var beyond = corners.Where(corner => corner.Denominator <= 0m).ToList();
        return new Ratio(
            Percent(numerator, denominator),
            beyond.Any(corner => corner.Numerator < 0m) ? null : positive.Min(),
            beyond.Any(corner => corner.Numerator > 0m) ? null : positive.Max());
    }

    private static decimal Percent(decimal numerator, decimal denominator) => 100m * numerator / denominator;

    /// <summary>Whether the printed percentage, rounded, can be one of the range.</summary>
    public bool Explains(Percentage p) => Meets(Interval.Around(p.Value, p.Step / 2m));

    /// <summary>The same for a percentage that was cut off.</summary>
    public bool ExplainsCut(Percentage p) => Meets(Interval.Cut(p.Value, p.Step));

    /// <summary>Wider than 100 units of the printed percentage, it proves little.</summary>
    public bool IsWide(Percentage p) => Low is null || High is null || High - Low > 100m * p.Step;

    public bool Equals(Percentage p) => Math.Round(Printed, p.Decimals, MidpointRounding.AwayFromZero) == p.Value;

    private bool Meets(Interval shown) =>
        new Interval(Low ?? decimal.MinValue, High ?? decimal.MaxValue).Meets(shown);
}
