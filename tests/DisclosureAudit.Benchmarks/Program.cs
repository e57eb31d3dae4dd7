using DisclosureAudit.Benchmarks;

return args switch
{
    ["speed", ..] => SpeedBenchmark.Run(BenchmarkOptions.Read(args[1..])),
    [SpeedRun.Verb, var documents, var results] => SpeedRun.Run(documents, results),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: DisclosureAudit.Benchmarks speed [--seed N] [--sizes N,N] [--json FILE]");
    return 2;
}
