using System.Globalization;

namespace DisclosureAudit.Benchmarks;

/// <summary>PDF in, findings out: milliseconds a page of the whole audit, files written, beside pdftotext -layout over the same files in turn.</summary>
internal sealed record PdfAuditSpeed(int Files, int Pages, double MillisecondsPerPage, double? LayoutPerPage)
{
    public const string Verb = "pdf-audit-run";
    private const int Rounds = 5;
    private const int WarmUp = 4;

    public static PdfAuditSpeed Measure(string work, IReadOnlyList<string> files) =>
        ChildProcess.Run([Verb, Path.Combine(work, "results-pdf"), .. files]) is [var pages, var own, var other]
            ? new PdfAuditSpeed(files.Count, (int)pages, own, double.IsNaN(other) ? null : other)
            : throw new InvalidOperationException("a measured run printed other figures");

    public void Print()
    {
        var beside = LayoutPerPage is { } other
            ? string.Create(CultureInfo.InvariantCulture, $"pdftotext -layout {other:F3}, ratio {MillisecondsPerPage / other:F2}")
            : "pdftotext is not installed";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"audit of PDFs: {Files} files, {Pages} pages; {MillisecondsPerPage:F3} ms a page, {beside} (medians of {Rounds} rounds in turn, one core, warm)"));
    }

    /// <summary>The measured run: prints “pages ms ms”.</summary>
    public static int Run(string results, IReadOnlyList<string> files)
    {
        OneCore.Bind();
        var run = new AuditRun();
        var inputs = AuditRun.Inputs(files);
        var pages = 0;
        for (var again = 0; again < WarmUp; again++)
        {
            pages = run.Write(inputs, results);
        }

        var ours = new List<double>();
        var theirs = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(ReaderSpeed.PerPage(() => run.Write(inputs, results), pages));
            theirs.Add(PdfToText.IsThere ? ReaderSpeed.PerPage(() => files.Sum(file => PdfToText.Run(file, layout: true)), pages) : double.NaN);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} {Median.Of(ours)} {Median.Of(theirs)}"));
        return 0;
    }
}
