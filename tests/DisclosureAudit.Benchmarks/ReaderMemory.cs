using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>Reads files so many times in a process of its own and prints its peak memory in bytes.</summary>
internal static class ReaderMemory
{
    public const string Verb = "reader-memory";

    public static int Run(int times, IReadOnlyList<string> files)
    {
        for (var i = 0; i < times; i++)
        {
            ReaderSpeed.Read(files[i % files.Count]);
        }

        Console.WriteLine(ChildProcess.PeakBytes.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    public static double Megabytes(int times, IEnumerable<string> files) => ChildProcess.Run([Verb, times.ToString(CultureInfo.InvariantCulture), .. files])[0] / 1e6;
}
