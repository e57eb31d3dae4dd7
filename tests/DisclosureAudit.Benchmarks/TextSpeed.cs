using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>Documents a second and peak memory for so many text documents, files written, one at a time, warm process.</summary>
internal sealed record TextSpeed(int Documents, double Milliseconds, double PeakMegabytes)
{
    private const int Runs = 3;

    public static IReadOnlyList<TextSpeed> Measure(string work, IReadOnlyList<int> sizes, int seed)
    {
        Console.WriteLine($"documents  ms/document  documents/s  peak MB   (median of {Runs} runs, one at a time)");
        var rows = sizes.Select(size => Measure(work, size, seed)).ToList();
        foreach (var row in rows)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Documents,9}  {row.Milliseconds,11:F2}  {1000 / row.Milliseconds,11:F0}  {row.PeakMegabytes,7:F0}"));
        }

        return rows;
    }

    private static TextSpeed Measure(string work, int size, int seed)
    {
        var documents = Directory.CreateDirectory(Path.Combine(work, $"documents-{size}")).FullName;
        MadeDocuments.Write(documents, size, seed);
        var runs = Enumerable.Range(0, Runs).Select(run => ChildProcess.Run([TextRun.Verb, documents, Path.Combine(work, $"results-{size}-{run}")])).ToList();
        return new TextSpeed(size, Median.Of(runs.Select(run => run[0] * 1000 / size)), Median.Of(runs.Select(run => run[1] / 1e6)));
    }
}
