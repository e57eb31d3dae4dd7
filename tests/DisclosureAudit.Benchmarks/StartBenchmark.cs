using System.Diagnostics;
using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// start: how long a user waits for the first finding. --program FILE (a published file, or the disclosure-audit that a build
/// makes) is started anew for one text of the fixtures that has errors; medians of nine starts.
/// </summary>
internal static class StartBenchmark
{
    private const int Starts = 9;

    public static int Run(BenchmarkOptions options)
    {
        var program = options.Program ?? throw new ArgumentException("start wants --program FILE");
        var text = Directory.GetFiles(Path.Combine(MadeDocuments.Root(), "fixtures", "documents"), "*.txt").Order(StringComparer.Ordinal).First();
        var work = Directory.CreateTempSubdirectory("disclosure-start").FullName;
        try
        {
            var starts = Enumerable.Range(0, Starts).Select(_ => Start(program, text, work)).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start: first finding after {Median.Of(starts.Select(start => start.First)):F0} ms, all files written after {Median.Of(starts.Select(start => start.All)):F0} ms (medians of {Starts})"));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double First, double All) Start(string program, string text, string work)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, ["audit", text, "--out", Path.Combine(work, "results")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginErrorReadLine();
        var line = process.StandardOutput.ReadLine();
        var first = watch.Elapsed.TotalMilliseconds;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 1 && line?.Contains(Path.GetFileName(text), StringComparison.Ordinal) == true
            ? (first, watch.Elapsed.TotalMilliseconds)
            : throw new InvalidOperationException($"the program ended with {process.ExitCode} and said “{line}”");
    }
}
