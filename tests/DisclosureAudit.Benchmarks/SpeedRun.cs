using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Collect;
using DisclosureAudit.Findings;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Benchmarks;

/// <summary>One measured run in a process of its own, so that its peak memory is its own; prints “seconds bytes”.</summary>
internal static class SpeedRun
{
    public const string Verb = "speed-run";

    // The runtime compiles the hot paths twice before they are as fast as they get.
    private const int WarmUp = 300;

    public static int Run(string documents, string results)
    {
        var rules = RuleBook.Load(RuleFolder.BuiltIn());
        var inputs = InputFinder.Find([documents]).Files;
        var audit = new Audit(rules, Language.Chinese, TimeProvider.System);
        Write(audit, rules, Enumerable.Range(0, WarmUp).Select(i => inputs[i % inputs.Count]), results + "-warm-up");
        GC.Collect();
        var watch = Stopwatch.StartNew();
        Write(audit, rules, inputs, results);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:F4} {Process.GetCurrentProcess().PeakWorkingSet64}"));
        return 0;
    }

    private static void Write(Audit audit, RuleBook rules, IEnumerable<InputFile> inputs, string results)
    {
        using var folder = new OutputFolder(results, new DiskFiles());
        using var writer = new ReportWriter(folder, RunInfo.Of(rules, []), TimeProvider.System.GetUtcNow(), withJson: false);
        foreach (var input in inputs)
        {
            writer.Add(audit.Run(input));
        }

        writer.Complete(TimeProvider.System.GetUtcNow());
    }
}
