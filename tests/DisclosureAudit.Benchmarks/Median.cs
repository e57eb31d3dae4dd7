namespace DisclosureAudit.Benchmarks;

/// <summary>The middle one of an odd number of measurements.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values) => values.Order().ToList() is var all ? all[all.Count / 2] : 0;
}
