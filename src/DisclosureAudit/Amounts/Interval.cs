namespace DisclosureAudit.Amounts;

/// <summary>The values that a printed number may stand for, in 元 (or in percent); each end is in or out.</summary>
public readonly record struct Interval(decimal Low, decimal High, bool LowOpen = false, bool HighOpen = false)
{
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>Half-up or half-even: [v−h, v+h].</summary>
    public static Interval Rounded(Figure figure) => Around(figure.InYuan, figure.HalfStep);

    public static Interval Around(decimal value, decimal half) => new(value - half, value + half);

    /// <summary>Cut off towards zero: [v, v+u), (v−u, v], (−u, u).</summary>
    public static Interval Truncated(Figure figure) => Cut(figure.InYuan, figure.Step);

    public static Interval Cut(decimal value, decimal step) => value switch
    {
        > 0m => new(value, value + step, HighOpen: true),
        < 0m => new(value - step, value, LowOpen: true),
        _ => new(-step, step, true, true),
    };

    public bool Meets(Interval other) => Reaches(this, other) && Reaches(other, this);

    public bool Contains(decimal value) => Meets(Exactly(value));

    public Interval Plus(Interval other) => new(Low + other.Low, High + other.High, LowOpen || other.LowOpen, HighOpen || other.HighOpen);

    public Interval Times(decimal weight) => weight < 0m
        ? new(High * weight, Low * weight, HighOpen, LowOpen)
        : new(Low * weight, High * weight, LowOpen, HighOpen);

    // The upper end of one must not stay below the lower end of the other.
    private static bool Reaches(Interval upper, Interval lower) =>
        upper.High > lower.Low || (upper.High == lower.Low && !upper.HighOpen && !lower.LowOpen);
}
