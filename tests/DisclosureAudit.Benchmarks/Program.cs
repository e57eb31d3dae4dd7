using System.Globalization;
using DisclosureAudit.Benchmarks;

return args switch
{
    ["speed", ..] => SpeedBenchmark.Run(BenchmarkOptions.Read(args[1..])),
    [SpeedRun.Verb, var documents, var results] => SpeedRun.Run(documents, results),
    ["pdf", ..] => PdfBenchmark.Run(),
    [PdfMemory.Verb, var times, .. var files] => PdfMemory.Run(int.Parse(times, CultureInfo.InvariantCulture), files),
    ["fuzz", ..] => PdfFuzz.Run(BenchmarkOptions.Read(args[1..])),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: DisclosureAudit.Benchmarks speed [--seed N] [--sizes N,N] [--json FILE] | pdf | fuzz [--seed N] [--count N]");
    return 2;
}
