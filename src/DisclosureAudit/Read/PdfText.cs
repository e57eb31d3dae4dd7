using System.Security.Cryptography;
using DisclosureAudit.Findings;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Read;

/// <summary>Reads the lines of a PDF's pages, in reading order.</summary>
public static class PdfText
{
    public static bool IsNamed(string path) => path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnreadableDocumentException">No page of it can be read, and why.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceText Read(Stream stream)
    {
        try
        {
            var bytes = ReadAll(stream);
            var reader = PdfReader.Open(bytes, PdfLimits.Default);
            var lines = new List<SourceLine>();
            var problems = new List<Sentence>();
            var unread = 0;
            foreach (var page in reader.Pages())
            {
                problems.AddRange((page.Page?.Problems ?? []).Append(page.Problem).OfType<PdfProblemException>().Select(problem => PdfSentences.OfPage(page.Number, problem)));
                unread += page.Page is null or { IsScan: true } ? 1 : 0;
                if (page.Page is { } read)
                {
                    problems.AddRange(PdfSentences.OfReading(read));
                    foreach (var line in read.Lines)
                    {
                        lines.Add(new SourceLine(lines.Count + 1, line.Text, KindOf(line), page.Number));
                    }
                }
            }

            return new SourceText(lines, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, reader.PageCount) { IsPrinted = true, Problems = problems, UnreadPages = unread };
        }
        catch (PdfProblemException problem)
        {
            throw new UnreadableDocumentException(PdfSentences.ReasonOf(problem.Problem), PdfSentences.Of(problem));
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        if (stream.Length > PdfLimits.Default.FileBytes)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, FormattableString.Invariant($"file over {PdfLimits.Default.FileBytes >> 20} MB"));
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static LineKind KindOf(TextLine line) => line.Words[0] switch
    {
        { IsWatermark: true } => LineKind.Watermark,
        { IsHidden: true } => LineKind.Hidden,
        _ => LineKind.Text,
    };
}
