using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DisclosureAudit.Benchmarks;

/// <summary>speed: documents a second and peak memory for 1, 100 and 1,000 text documents (--sizes) on one core, files written, warm process.</summary>
internal static class SpeedBenchmark
{
    private const int Runs = 3;

    public static int Run(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("disclosure-speed").FullName;
        try
        {
            Console.WriteLine("documents  ms/document  documents/s  peak MB   (median of 3 runs, one core)");
            var rows = options.Sizes.Select(size => Measure(work, size, options.Seed)).ToList();
            foreach (var row in rows)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Documents,9}  {row.Milliseconds,11:F2}  {1000 / row.Milliseconds,11:F0}  {row.PeakMegabytes,7:F0}"));
            }

            var (before, last) = (rows[Math.Max(0, rows.Count - 2)], rows[^1]);
            var ratio = last.Milliseconds / before.Milliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed: {last.Milliseconds:F2} ms a document at {last.Documents}, {ratio:F2} times that at {before.Documents}, peak {last.PeakMegabytes:F0} MB, seed {options.Seed}"));
            if (options.Json is { } file)
            {
                File.WriteAllText(file, JsonSerializer.Serialize(new { seed = options.Seed, runtime = Environment.Version.ToString(), cores = Environment.ProcessorCount, ratio, rows }));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static Row Measure(string work, int size, int seed)
    {
        var documents = Directory.CreateDirectory(Path.Combine(work, $"documents-{size}")).FullName;
        MadeDocuments.Write(documents, size, seed);
        var runs = Enumerable.Range(0, Runs).Select(run => Child(documents, Path.Combine(work, $"results-{size}-{run}"))).ToList();
        return new Row(
            size,
            runs.Select(run => run.Seconds * 1000 / size).Order().ElementAt(Runs / 2),
            runs.Select(run => run.Bytes / 1e6).Order().ElementAt(Runs / 2));
    }

    private static (double Seconds, double Bytes) Child(string documents, string results)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [SpeedRun.Verb, documents, results]) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Insert(0, typeof(SpeedBenchmark).Assembly.Location);
        }

        using var process = Process.Start(start)!;
        var fields = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? (double.Parse(fields[0], CultureInfo.InvariantCulture), double.Parse(fields[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("a measured run failed");
    }

    private sealed record Row(int Documents, double Milliseconds, double PeakMegabytes);
}
