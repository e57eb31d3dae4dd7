using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Pages;
using DisclosureAudit.Pdf.Words;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Pdf.Oracle;

/// <summary>Where the numbers of the real documents begin and end, against another reader.</summary>
public class EdgeOracleTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.999;
    private const double LeastSame = 0.95;
    private const double Farthest = 1;

    private int printed;
    private int flat;
    private int same;
    private int near;

    [CorpusFact(OtherReaders.PdfToText)]
    public void Numbers_begin_and_end_where_another_reader_has_them()
    {
        var report = new OracleReport("edges", output);
        foreach (var path in Corpus.Files)
        {
            var (printedBefore, sameBefore, nearBefore) = (printed, same, near);
            Compare(path, report);
            report.Tell($"{Path.GetFileName(path)}: {near - nearBefore} near of {same - sameBefore} same of {printed - printedBefore}");
        }

        report.Tell($"all: {near} near of {same} same = {(double)near / same:P3}; {same} same of {printed} = {(double)same / printed:P2}; {flat} left out");
        report.Save();
        Assert.True(near >= LeastShare * same);
        Assert.True(same >= LeastSame * printed);
    }

    private void Compare(string path, OracleReport report)
    {
        var pages = OtherReaders.PopplerWords(path);
        foreach (var page in PdfReader.Open(path, PdfLimits.Default).Pages().Select(each => each.Page).OfType<PdfPage>())
        {
            var ours = page.Words.ToLookup(word => Characters.Fold(word.Text), StringComparer.Ordinal);
            foreach (var (text, box) in pages[page.Number - 1].Where(word => word.Text.Any(char.IsAsciiDigit)))
            {
                var word = ours[Characters.Fold(text)].Where(word => IsOnLine(word.Box, box)).MinBy(word => Math.Abs(word.Box.Left - box.Left) + Math.Abs(word.Box.Top - box.Top));
                Count(word, text, box, page, report, Path.GetFileName(path));
            }
        }
    }

    private void Count(Word? word, string text, Box box, PdfPage page, OracleReport report, string file)
    {
        if (word is not null && box.Height < word.FontSize / 2)
        {
            flat++;
            return;
        }

        printed++;
        if (word is null)
        {
            report.Note($"{file} {page.Number} other words: {text} at {box.Left:F1} {box.Top:F1}");
            return;
        }

        same++;
        if (Math.Abs(word.Box.Left - box.Left) <= Farthest && Math.Abs(word.Box.Right - box.Right) <= Farthest)
        {
            near++;
        }
        else
        {
            report.Note($"{file} {page.Number} other edges: {text} at {box.Left:F1} to {box.Right:F1}, here {word.Box.Left:F1} to {word.Box.Right:F1}");
        }
    }

    private static bool IsOnLine(Box ours, Box theirs) => ours.Top < theirs.Bottom && theirs.Top < ours.Bottom;
}
