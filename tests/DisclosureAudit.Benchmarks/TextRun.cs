using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Collect;

namespace DisclosureAudit.Benchmarks;

/// <summary>One measured run over texts in a process of its own; prints “seconds bytes”.</summary>
internal static class TextRun
{
    public const string Verb = "text-run";

    // The runtime compiles the hot paths twice before they are as fast as they get.
    private const int WarmUp = 300;

    public static int Run(string documents, string results)
    {
        var run = new AuditRun();
        var inputs = InputFinder.Find([documents]).Files;
        run.Write(Enumerable.Range(0, WarmUp).Select(i => inputs[i % inputs.Count]), results + "-warm-up");
        GC.Collect();
        var watch = Stopwatch.StartNew();
        run.Write(inputs, results);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:F4} {ChildProcess.PeakBytes}"));
        return 0;
    }
}
