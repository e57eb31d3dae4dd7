using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// pdf: milliseconds a page for glyphs, words and rulings, each file opened anew, beside pdftotext over the same files in
/// turn (its start-up included); peak memory on the largest file and over 1,000 files in one process.
/// </summary>
internal static class PdfBenchmark
{
    private const int Rounds = 5;

    public static int Run()
    {
        var files = PdfFiles.Real.Count > 0 ? PdfFiles.Real : PdfFiles.Printed;
        var pages = files.Sum(Read);
        files.Sum(Read);
        var ours = new List<decimal>();
        var theirs = new List<decimal>();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(PerPage(() => files.Sum(Read), pages));
            theirs.Add(PerPage(() => files.Sum(PdfToText), pages));
        }

        var (own, other) = (Median(ours), Median(theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pdf: {files.Count} files, {pages} pages; {own:F3} ms a page, pdftotext {other:F3}, ratio {own / other:F2} (medians of {Rounds} rounds in turn)"));
        var largest = files.MaxBy(file => new FileInfo(file).Length)!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: peak {Child(1, [largest]):F0} MB on the largest file; {Child(100, files):F0} MB after 100 files, {Child(1000, files):F0} MB after 1,000"));
        return 0;
    }

    internal static int Read(string file)
    {
        var reader = PdfReader.Open(File.ReadAllBytes(file), PdfLimits.Default);
        var words = 0;
        foreach (var page in reader.Pages())
        {
            words += page.Page?.Words.Count ?? 0;
        }

        return words < 0 ? 0 : reader.PageCount;
    }

    private static int PdfToText(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-q", file, "-"]) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Length;
    }

    private static decimal PerPage(Func<int> work, int pages)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.ElapsedTicks * 1000m / Stopwatch.Frequency / pages;
    }

    private static decimal Median(List<decimal> values) => values.Order().ElementAt(values.Count / 2);

    private static decimal Child(int times, IReadOnlyList<string> files)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [PdfMemory.Verb, times.ToString(CultureInfo.InvariantCulture), .. files]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var peak = decimal.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return peak / 1_000_000m;
    }
}
