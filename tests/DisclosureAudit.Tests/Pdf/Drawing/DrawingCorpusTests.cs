using System.Diagnostics;
using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;
using Xunit.Abstractions;

namespace DisclosureAudit.Tests.Pdf.Drawing;

/// <summary>Real documents are drawn whole.</summary>
public sealed class DrawingCorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Every_page_is_drawn_without_a_problem()
    {
        var (pages, glyphs, time) = (0, 0L, new Stopwatch());
        Assert.All(Corpus.Files, path =>
        {
            var file = PdfFile.Open(File.ReadAllBytes(path), PdfLimits.Default);
            var drawer = new PdfDrawer(file, PdfLimits.Default);
            time.Start();
            foreach (var page in file.Pages)
            {
                var drawing = drawer.Draw(page, CancellationToken.None);
                Assert.Empty(drawing.Problems);
                Assert.All(drawing.Glyphs, glyph => Assert.True(glyph.Ink.Width >= 0 && glyph.Ink.Height >= 0 && double.IsFinite(glyph.FontSize) && glyph.Angle is >= 0 and < 360));
                glyphs += drawing.Glyphs.Count;
                pages++;
            }

            time.Stop();
        });
        output.WriteLine($"{pages} pages, {glyphs} glyphs, {time.Elapsed.TotalMilliseconds / pages:F2} ms a page");
    }
}
