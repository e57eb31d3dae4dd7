using System.Diagnostics;
using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>Reads files so many times in a process of its own and prints its peak memory in bytes.</summary>
internal static class PdfMemory
{
    public const string Verb = "pdf-memory";

    public static int Run(int times, IReadOnlyList<string> files)
    {
        for (var i = 0; i < times; i++)
        {
            PdfBenchmark.Read(files[i % files.Count]);
        }

        Console.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
