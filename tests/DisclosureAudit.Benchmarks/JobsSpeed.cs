using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Collect;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// What two jobs gain over one, and their peak memory: all the PDFs audited in fresh processes, a pair of them for each round,
/// and in pairs within one warm process. A gain is that of two runs next to each other, for the machine is not as fast all the time.
/// </summary>
internal sealed record JobsSpeed(double OneSeconds, double TwoSeconds, double ColdGain, double Gain, double OneMegabytes, double TwoMegabytes)
{
    public const string FreshVerb = "jobs-fresh";
    public const string PairsVerb = "jobs-pairs";
    private const int FreshPairs = 5;
    private const int WarmPairs = 15;

    // Until then the runtime still compiles, on the core that the second job is to have.
    private const int WarmUp = 4;

    public static JobsSpeed Measure(string work, IReadOnlyList<string> files)
    {
        var results = Path.Combine(work, "results-jobs");
        var fresh = Enumerable.Range(0, FreshPairs).Select(_ => (One: Fresh(1), Two: Fresh(2))).ToList();
        var warm = ChildProcess.Run([PairsVerb, results, .. files]).Chunk(2).Select(pair => (One: pair[0], Two: pair[1])).ToList();
        return new JobsSpeed(
            Median.Of(warm.Select(pair => pair.One)),
            Median.Of(warm.Select(pair => pair.Two)),
            Median.Of(fresh.Select(pair => pair.One.Seconds / pair.Two.Seconds)),
            Median.Of(warm.Select(pair => pair.One / pair.Two)),
            Median.Of(fresh.Select(pair => pair.One.Peak / 1e6)),
            Median.Of(fresh.Select(pair => pair.Two.Peak / 1e6)));

        (double Seconds, double Peak) Fresh(int jobs) =>
            ChildProcess.Run([FreshVerb, jobs.ToString(CultureInfo.InvariantCulture), results, .. files]) is [var seconds, var peak]
                ? (seconds, peak)
                : throw new InvalidOperationException("a measured run printed other figures");
    }

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"jobs: warm, --jobs 1 {OneSeconds:F2} s, --jobs 2 {TwoSeconds:F2} s, gain {Gain:F2} (medians of {WarmPairs} pairs); in fresh processes gain {ColdGain:F2}, peak {OneMegabytes:F0} MB and {TwoMegabytes:F0} MB (medians of {FreshPairs} pairs); on {Environment.ProcessorCount} cores"));

    /// <summary>The measured run in a fresh process: prints “seconds bytes”, the seconds of the first time, the bytes of several.</summary>
    public static int RunFresh(int jobs, string results, IReadOnlyList<string> files)
    {
        var run = new Runs(results, files);
        var seconds = run.Seconds(jobs);
        for (var again = 0; again < WarmUp; again++)
        {
            run.Seconds(jobs);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:F4} {ChildProcess.PeakBytes}"));
        return 0;
    }

    /// <summary>The measured runs in a warm process: prints the seconds of one job and of two, a pair after the other; every second pair begins with two.</summary>
    public static int RunPairs(string results, IReadOnlyList<string> files)
    {
        var run = new Runs(results, files);
        for (var again = 0; again < WarmUp; again++)
        {
            run.Seconds(1);
            run.Seconds(2);
        }

        for (var pair = 0; pair < WarmPairs; pair++)
        {
            var first = run.Seconds(pair % 2 == 0 ? 1 : 2);
            var second = run.Seconds(pair % 2 == 0 ? 2 : 1);
            var (one, two) = pair % 2 == 0 ? (first, second) : (second, first);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one:F4} {two:F4}"));
        }

        return 0;
    }

    private sealed class Runs(string results, IReadOnlyList<string> files)
    {
        private readonly AuditRun run = new();
        private readonly IReadOnlyList<InputFile> inputs = AuditRun.Inputs(files);

        public double Seconds(int jobs)
        {
            var watch = Stopwatch.StartNew();
            run.Write(inputs, results, jobs);
            return watch.Elapsed.TotalSeconds;
        }
    }
}
