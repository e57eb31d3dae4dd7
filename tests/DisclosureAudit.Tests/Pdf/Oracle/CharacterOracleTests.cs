using System.Diagnostics;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf.Words;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>The characters of every page of the real documents, against those that two other readers agree on.</summary>
public class CharacterOracleTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.9999;

    [CorpusFact(OtherReaders.PdfToText, OtherReaders.MuTool)]
    public void What_two_readers_agree_on_is_read()
    {
        if (!OtherReaders.AreInstalled)
        {
            output.WriteLine("needs both readers");
            return;
        }

        var report = new OracleReport("characters", output);
        var (found, agreed, pages, clock) = (0, 0, 0, new Stopwatch());
        foreach (var path in Corpus.Files)
        {
            var (fileFound, fileAgreed, filePages) = Compare(path, report, clock);
            (found, agreed, pages) = (found + fileFound, agreed + fileAgreed, pages + filePages);
        }

        report.Tell($"all: {found} of {agreed} = {(double)found / agreed:P4}; {pages} pages, {clock.Elapsed.TotalMilliseconds / pages:F1} ms a page");
        report.Save();
        Assert.True(found >= LeastShare * agreed);
    }

    private static (int Found, int Agreed, int Pages) Compare(string path, OracleReport report, Stopwatch clock)
    {
        var (poppler, muPdf) = (OtherReaders.PopplerPages(path), OtherReaders.MuPdfPages(path));
        clock.Start();
        var pages = PdfReader.Open(path, PdfLimits.Default).Pages().ToList();
        clock.Stop();
        var (found, agreed) = (0, 0);
        foreach (var page in pages)
        {
            var ours = Characters.Of(page.Page is null ? "" : string.Concat(page.Page.Words.Select(word => word.Text)));
            var (left, right) = (Characters.Of(poppler[page.Number - 1]), Characters.Of(muPdf[page.Number - 1]));
            var both = left.Both(right);
            if (both.Without(ours).Total > 0)
            {
                // Both readers give what is clipped away, too; a picture of the page tells.
                var unseen = UnseenText.Of(path, page.Number);
                Note("unseen", both.Without(ours).Both(unseen));
                both = both.Without(both.Without(ours).Both(unseen));
            }

            var missed = both.Without(ours);
            (found, agreed) = (found + both.Total - missed.Total, agreed + both.Total);
            Note("missed", missed);
            Note("only poppler", left.Without(right));
            Note("only mupdf", right.Without(left));
            Note("only here", ours.Without(left).Without(right));
            List("ambiguous", word => word.IsAmbiguous);
            List("watermark", word => word.IsWatermark);
            List("hidden", word => word.IsHidden);
            if (page.Problem is { } problem)
            {
                report.Note($"{Path.GetFileName(path)} {page.Number} {problem.Message}");
            }

            void List(string what, Func<Word, bool> isSo)
            {
                if (page.Page?.Words.Where(isSo).Select(word => word.Text).ToList() is { Count: > 0 } words)
                {
                    report.Note($"{Path.GetFileName(path)} {page.Number} {what} {words.Count}: {string.Join(' ', words)}");
                }
            }

            void Note(string what, Characters characters)
            {
                if (characters.Total > 0)
                {
                    report.Note($"{Path.GetFileName(path)} {page.Number} {what} {characters.Total}: {characters}");
                }
            }
        }

        report.Tell($"{Path.GetFileName(path)}: {found} of {agreed} = {(agreed == 0 ? 1 : (double)found / agreed):P4}");
        return (found, agreed, pages.Count);
    }
}
