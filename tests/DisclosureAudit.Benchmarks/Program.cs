using System.Globalization;
using DisclosureAudit.Benchmarks.Claims;
using DisclosureAudit.Benchmarks.Families;
using DisclosureAudit.Benchmarks.Injection;
using DisclosureAudit.Benchmarks.Reconstruction;

namespace DisclosureAudit.Benchmarks;

/// <summary>A verb a benchmark.</summary>
internal static class Program
{
    private static int Main(string[] args) => args switch
    {
        ["speed", ..] => SpeedBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["reconstruction", ..] => ReconstructionBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["families", ..] => FamilyBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["claims", ..] => ClaimBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["injection", ..] => InjectionBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["start", ..] => StartBenchmark.Run(BenchmarkOptions.Read(args[1..])),
        ["fuzz", ..] => PdfFuzz.Run(BenchmarkOptions.Read(args[1..])),
        [TextRun.Verb, var documents, var results] => TextRun.Run(documents, results),
        [ReaderSpeed.Verb, .. var files] => ReaderSpeed.Run(files),
        [ReaderMemory.Verb, var times, .. var files] => ReaderMemory.Run(int.Parse(times, CultureInfo.InvariantCulture), files),
        [PdfAuditSpeed.Verb, var results, .. var files] => PdfAuditSpeed.Run(results, files),
        [JobsSpeed.FreshVerb, var jobs, var results, .. var files] => JobsSpeed.RunFresh(int.Parse(jobs, CultureInfo.InvariantCulture), results, files),
        [JobsSpeed.PairsVerb, var results, .. var files] => JobsSpeed.RunPairs(results, files),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("usage: DisclosureAudit.Benchmarks speed [--short] [--corpus DIR] [--seed N] [--sizes N,N] [--json FILE] | families [--corpus DIR] | claims [--corpus DIR] | injection [--short] [--corpus DIR] [--seed N] [--keep] | start --program FILE | fuzz [--corpus DIR] [--seed N] [--count N] | reconstruction [--seed N] [--count N] [--json FILE] [--work DIR] [--keep] [--self-check]");
        return 2;
    }
}
