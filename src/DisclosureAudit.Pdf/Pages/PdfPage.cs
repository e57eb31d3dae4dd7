using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Rulings;
using DisclosureAudit.Pdf.Words;
using TextLine = DisclosureAudit.Pdf.Words.TextLine;

namespace DisclosureAudit.Pdf.Pages;

/// <summary>What can be read of a page, in points of 1/72 inch, as it is seen: turned upright, origin at the top left, y downwards.</summary>
public sealed record PdfPage
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The lines in reading order: what is seen and level, then turned text, then hidden text, then watermarks.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>The words of the lines, in their order.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    public required IReadOnlyList<RulingLine> Rulings { get; init; }

    public required IReadOnlyList<ImageBox> Images { get; init; }

    /// <summary>A picture of a page: one image covers most of it, and no text is seen.</summary>
    public required bool IsScan { get; init; }

    /// <summary>What of the page could not be read, and why; the rest is here.</summary>
    public required IReadOnlyList<PdfProblemException> Problems { get; init; }

    /// <summary>The names of fonts with glyphs that say nothing, and how many such glyphs there are.</summary>
    public required IReadOnlyDictionary<string, int> UnreadableFonts { get; init; }
}
