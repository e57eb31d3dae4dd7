using System.Diagnostics;
using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// What two jobs gain over one, and their peak memory: all the PDFs audited in a fresh process and again once it is warm,
/// the two in turn. A gain is that of a pair of runs next to each other, for the machine is not as fast all the time.
/// </summary>
internal sealed record JobsSpeed(double OneSeconds, double TwoSeconds, double ColdGain, double Gain, double OneMegabytes, double TwoMegabytes)
{
    public const string Verb = "jobs-run";
    private const int Rounds = 5;

    // Until then the runtime still compiles, on the core that the second job is to have.
    private const int WarmUp = 4;

    public static JobsSpeed Measure(string work, IReadOnlyList<string> files)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (One: Child(1), Two: Child(2))).ToList();
        return new JobsSpeed(
            Median.Of(rounds.Select(round => round.One.Warm)),
            Median.Of(rounds.Select(round => round.Two.Warm)),
            Median.Of(rounds.Select(round => round.One.Cold / round.Two.Cold)),
            Median.Of(rounds.Select(round => round.One.Warm / round.Two.Warm)),
            Median.Of(rounds.Select(round => round.One.Peak / 1e6)),
            Median.Of(rounds.Select(round => round.Two.Peak / 1e6)));

        (double Cold, double Warm, double Peak) Child(int jobs) =>
            ChildProcess.Run([Verb, jobs.ToString(CultureInfo.InvariantCulture), Path.Combine(work, "results-jobs"), .. files]) is [var cold, var warm, var peak]
                ? (cold, warm, peak)
                : throw new InvalidOperationException("a measured run printed other figures");
    }

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"jobs: warm, --jobs 1 {OneSeconds:F2} s, peak {OneMegabytes:F0} MB; --jobs 2 {TwoSeconds:F2} s, peak {TwoMegabytes:F0} MB; gain {Gain:F2} warm, {ColdGain:F2} in a fresh process, on {Environment.ProcessorCount} cores (medians of {Rounds} pairs)"));

    /// <summary>The measured run: prints “seconds seconds bytes”, first fresh, then warm.</summary>
    public static int Run(int jobs, string results, IReadOnlyList<string> files)
    {
        var run = new AuditRun();
        var inputs = AuditRun.Inputs(files);
        var cold = Seconds();
        for (var again = 0; again < WarmUp; again++)
        {
            Seconds();
        }

        var warm = Seconds();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cold:F4} {warm:F4} {ChildProcess.PeakBytes}"));
        return 0;

        double Seconds()
        {
            var watch = Stopwatch.StartNew();
            run.Write(inputs, results, jobs);
            return watch.Elapsed.TotalSeconds;
        }
    }
}
