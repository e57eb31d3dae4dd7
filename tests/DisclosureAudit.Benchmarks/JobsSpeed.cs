using System.Diagnostics;
using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>What two jobs gain over one, and their peak memory: all the PDFs audited in a fresh process, the two in turn.</summary>
internal sealed record JobsSpeed(double OneSeconds, double TwoSeconds, double OneMegabytes, double TwoMegabytes)
{
    public const string Verb = "jobs-run";
    private const int Rounds = 3;

    public double Gain => OneSeconds / TwoSeconds;

    public static JobsSpeed Measure(string work, IReadOnlyList<string> files)
    {
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (One: Child(1), Two: Child(2))).ToList();
        return new JobsSpeed(
            Median.Of(rounds.Select(round => round.One[0])),
            Median.Of(rounds.Select(round => round.Two[0])),
            Median.Of(rounds.Select(round => round.One[1] / 1e6)),
            Median.Of(rounds.Select(round => round.Two[1] / 1e6)));

        IReadOnlyList<double> Child(int jobs) => ChildProcess.Run([Verb, jobs.ToString(CultureInfo.InvariantCulture), Path.Combine(work, "results-jobs"), .. files]);
    }

    public void Print() => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"jobs: --jobs 1 {OneSeconds:F2} s, peak {OneMegabytes:F0} MB; --jobs 2 {TwoSeconds:F2} s, peak {TwoMegabytes:F0} MB; gain {Gain:F2} on {Environment.ProcessorCount} cores (medians of {Rounds} runs in turn, start-up apart)"));

    /// <summary>The measured run: prints “seconds bytes”.</summary>
    public static int Run(int jobs, string results, IReadOnlyList<string> files)
    {
        var run = new AuditRun();
        var inputs = AuditRun.Inputs(files);
        var watch = Stopwatch.StartNew();
        run.Write(inputs, results, jobs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:F4} {ChildProcess.PeakBytes}"));
        return 0;
    }
}
