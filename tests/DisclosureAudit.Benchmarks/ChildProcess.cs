using System.Diagnostics;
using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>Measures in a process of its own, so that its peak memory is its own: the benchmarks' program with a verb that prints figures.</summary>
internal static class ChildProcess
{
    public static IReadOnlyList<double> Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Insert(0, typeof(ChildProcess).Assembly.Location);
        }

        using var process = Process.Start(start)!;
        var figures = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? figures.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToList()
            : throw new InvalidOperationException("a measured run failed");
    }

    /// <summary>What a measured run says of itself, last: its peak memory in bytes.</summary>
    public static long PeakBytes => Process.GetCurrentProcess().PeakWorkingSet64;
}
