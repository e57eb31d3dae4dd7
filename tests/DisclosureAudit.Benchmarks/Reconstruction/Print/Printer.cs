using System.Security.Cryptography;
using System.Text;
using DisclosureAudit.Benchmarks.Reconstruction.Made;

namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>Prints made documents into a folder. What was printed before from the same source is taken as it is.</summary>
internal sealed class Printer(string folder)
{
    // One start of the office prints so many; a crash loses no more.
    private const int Batch = 25;

    // Raise it when Finish or the stamps change: the sources do not tell.
    private const string Version = "1";

    private readonly Stamps stamps = new(folder);

    /// <summary>The programs that are missing, of those that printing needs.</summary>
    public static IReadOnlyList<string> Missing() => new[] { "chromium", "soffice", "qpdf", "pdfinfo", "pdftoppm" }.Where(program => !Tool.IsThere(program)).ToList();

    public IReadOnlyList<string> Print(IReadOnlyList<MadeDocument> documents)
    {
        Directory.CreateDirectory(folder);
        var jobs = documents.Select(Job.Of).Select(job => job with { Pdf = Path.Combine(folder, $"{job.Document.Name}-{Hash(job)}.pdf") }).ToList();
        var open = jobs.Where(job => !File.Exists(job.Pdf)).ToList();
        foreach (var job in open)
        {
            File.WriteAllText(job.Source, job.Text);
        }

        foreach (var job in open.Where(job => job.Document.Style.Engine == Engine.Chromium))
        {
            Chromium.Print(job.Source, job.Unfinished);
            Done(job);
        }

        foreach (var batch in open.Where(job => job.Document.Style.Engine != Engine.Chromium).Chunk(Batch))
        {
            Tool.Run("soffice", ["--headless", $"-env:UserInstallation={new Uri(Path.Combine(Path.GetFullPath(folder), "profile-office")).AbsoluteUri}", "--convert-to", "pdf", "--outdir", Path.GetDirectoryName(batch[0].Unfinished)!, .. batch.Select(job => job.Source)]);
            foreach (var job in batch)
            {
                Done(job);
            }
        }

        return jobs.Select(job => job.Pdf).ToList();
    }

    private void Done(Job job)
    {
        if (!File.Exists(job.Unfinished))
        {
            throw new InvalidOperationException($"nothing was printed from {job.Source}");
        }

        Finish.Apply(job.Document.Style, job.Unfinished, stamps);
        File.Move(job.Unfinished, job.Pdf, overwrite: true);
    }

    private static string Hash(Job job) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Version}|{job.Document.Style}|{job.Text}")))[..8];

    private sealed record Job(MadeDocument Document, string Text, string Pdf)
    {
        public string Source => Path.ChangeExtension(Pdf, Document.Style.Engine switch { Engine.Chromium => ".html", Engine.Writer => ".fodt", _ => ".fods" });
        public string Unfinished => Path.Combine(Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Pdf)!, "unfinished")).FullName, Path.GetFileName(Pdf));

        public static Job Of(MadeDocument document) => new(
            document,
            document.Style.Engine switch
            {
                Engine.Chromium => new HtmlPage(document).Write(),
                Engine.Writer => new TextPage(document).Write(),
                _ => new SheetPage(document).Write(),
            },
            "");
    }
}
