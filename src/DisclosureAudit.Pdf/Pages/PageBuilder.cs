using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Rulings;
using DisclosureAudit.Pdf.Words;

namespace DisclosureAudit.Pdf.Pages;

/// <summary>Makes a page of what is drawn on it.</summary>
internal sealed class PageBuilder
{
    /// <summary>Share of the page that the image of a scan covers.</summary>
    private const double ScanShare = 0.5;

    private readonly PageDrawing drawing;
    private readonly IReadOnlyList<RulingLine> rulings;
    private readonly List<Word> words;
    private readonly Watermarks watermarks;

    public PageBuilder(PageDrawing drawing, CancellationToken cancellation = default)
    {
        this.drawing = drawing;
        rulings = RulingBuilder.Build(drawing, cancellation);
        words = WordBuilder.Build(drawing.Glyphs, new RulingIndex(rulings, drawing.Width, drawing.Height), cancellation);
        watermarks = new Watermarks(words, drawing.Width, drawing.Height);
        watermarks.MarkByLook();
        Candidates = [.. watermarks.Candidates()];
    }

    /// <summary>What is a watermark if it is on other pages, too.</summary>
    public IReadOnlyList<(RepeatedPlace Place, bool IsOverText)> Candidates { get; }

    public PdfPage Build(int number, RepeatedText? repeated = null)
    {
        if (repeated is not null)
        {
            watermarks.Mark(repeated);
        }

        var lines = LineBuilder.Build(words);
        return new PdfPage
        {
            Number = number,
            Width = drawing.Width,
            Height = drawing.Height,
            Lines = lines,
            Words = [.. lines.SelectMany(line => line.Words)],
            Rulings = rulings,
            Images = drawing.Images,
            IsScan = IsScan(),
            Problems = drawing.Problems,
            UnreadableFonts = UnreadableFonts(),
        };
    }

    private bool IsScan()
    {
        var isCovered = drawing.Images.Any(image => !image.IsMask && image.Box.Width * image.Box.Height >= ScanShare * drawing.Width * drawing.Height);
        return isCovered && words.TrueForAll(word => word.IsHidden || word.IsWatermark);
    }

    private Dictionary<string, int> UnreadableFonts()
    {
        var fonts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var glyph in drawing.Glyphs)
        {
            if (glyph.Text is null)
            {
                fonts[glyph.Font] = fonts.GetValueOrDefault(glyph.Font) + 1;
            }
        }

        return fonts;
    }
}
