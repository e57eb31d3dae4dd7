using System.Globalization;
using System.Text.Json;

namespace DisclosureAudit.Benchmarks;

/// <summary>
/// speed: the audit of 1, 100 and 1,000 texts (--sizes); and, but for --short, the PDF reader, the audit of PDFs beside
/// pdftotext, and what a second job gains. On the corpus where there is one, else on fixtures/printed.
/// </summary>
internal static class SpeedBenchmark
{
    public static int Run(BenchmarkOptions options)
    {
        var work = Directory.CreateTempSubdirectory("disclosure-speed").FullName;
        try
        {
            var rows = TextSpeed.Measure(work, options.Sizes, options.Seed);
            var (reader, audit, jobs) = options.IsShort ? default : MeasurePdfs(work, options.Corpus);
            var (before, last) = (rows[Math.Max(0, rows.Count - 2)], rows[^1]);
            var ratio = last.Milliseconds / before.Milliseconds;
            var pdfs = audit is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; {audit.MillisecondsPerPage:F2} ms a PDF page, --jobs 2 gains {jobs!.Gain:F2}, peak {jobs.TwoMegabytes:F0} MB");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed: {last.Milliseconds:F2} ms a text at {last.Documents}, {ratio:F2} times that at {before.Documents}, peak {last.PeakMegabytes:F0} MB{pdfs}; seed {options.Seed}"));
            if (options.Json is { } file)
            {
                File.WriteAllText(file, JsonSerializer.Serialize(new
                {
                    seed = options.Seed,
                    runtime = Environment.Version.ToString(),
                    system = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
                    cores = Environment.ProcessorCount,
                    pdftotext = PdfToText.Version,
                    ratio,
                    rows,
                    reader,
                    audit,
                    jobs,
                }));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (ReaderSpeed Reader, PdfAuditSpeed Audit, JobsSpeed Jobs) MeasurePdfs(string work, string? corpus)
    {
        var files = PdfFiles.Real(corpus) is { Count: > 0 } real ? real : PdfFiles.Printed;
        var reader = ReaderSpeed.Measure(files);
        reader.Print();
        var audit = PdfAuditSpeed.Measure(work, files);
        audit.Print();
        var jobs = JobsSpeed.Measure(work, files);
        jobs.Print();
        return (reader, audit, jobs);
    }
}
