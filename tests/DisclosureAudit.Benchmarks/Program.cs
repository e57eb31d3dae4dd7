using System.Globalization;
using DisclosureAudit.Benchmarks.Reconstruction;

namespace DisclosureAudit.Benchmarks;

/// <summary>A verb a benchmark.</summary>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["speed", ..] => SpeedBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        [SpeedRun.Verb, var documents, var results] => SpeedRun.Run(documents, results),
        ["pdf", ..] => PdfBenchmark.Run(),
        [PdfMemory.Verb, var times, .. var files] => PdfMemory.Run(int.Parse(times, CultureInfo.InvariantCulture), files),
        ["reconstruction", ..] => ReconstructionBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["fuzz", ..] => PdfFuzz.Run(BenchmarkOptions.Read(args[1..])),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("usage: DisclosureAudit.Benchmarks speed [--seed N] [--sizes N,N] [--json FILE] | pdf | fuzz [--seed N] [--count N] | reconstruction [--seed N] [--count N] [--json FILE] [--work DIR] [--keep] [--self-check]");
        return 2;
    }
}
