using System.Diagnostics;
using System.Globalization;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// Milliseconds a page for glyphs, words and rulings, each file opened anew, beside pdftotext over the same files in turn;
/// peak memory on the largest file and over 1,000 files in one process.
/// </summary>
internal sealed record ReaderSpeed(int Files, int Pages, double MillisecondsPerPage, double? PdfToTextPerPage, double LargestMegabytes, double After100Megabytes, double After1000Megabytes)
{
    public const string Verb = "reader-run";
    private const int Rounds = 5;
    private static readonly double None = double.NaN;

    public static ReaderSpeed Measure(IReadOnlyList<string> files)
    {
        if (ChildProcess.Run([Verb, .. files]) is not [var pages, var own, var other])
        {
            throw new InvalidOperationException("a measured run printed other figures");
        }

        var largest = files.MaxBy(file => new FileInfo(file).Length)!;
        return new ReaderSpeed(files.Count, (int)pages, own, double.IsNaN(other) ? null : other, ReaderMemory.Megabytes(1, [largest]), ReaderMemory.Megabytes(100, files), ReaderMemory.Megabytes(1000, files));
    }

    public void Print()
    {
        var beside = PdfToTextPerPage is { } other
            ? string.Create(CultureInfo.InvariantCulture, $"pdftotext {other:F3}, ratio {MillisecondsPerPage / other:F2}")
            : "pdftotext is not installed";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reader: {Files} files, {Pages} pages; {MillisecondsPerPage:F3} ms a page, {beside} (medians of {Rounds} rounds in turn, one core, warm)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reader memory: peak {LargestMegabytes:F0} MB on the largest file; {After100Megabytes:F0} MB after 100 files, {After1000Megabytes:F0} MB after 1,000"));
    }

    /// <summary>The measured run: prints “pages ms ms”.</summary>
    public static int Run(IReadOnlyList<string> files)
    {
        OneCore.Bind();
        var pages = files.Sum(Read);
        files.Sum(Read);
        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(PerPage(() => files.Sum(Read), pages));
            theirs.Add(PdfToText.IsThere ? PerPage(() => files.Sum(file => PdfToText.Run(file, layout: false)), pages) : None);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} {Median.Of(ours)} {Median.Of(theirs)}"));
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

    internal static double PerPage(Func<int> work, int pages)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds / pages;
    }
}
