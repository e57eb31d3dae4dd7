using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Report;

/// <summary>Draws a page as it was read, as inline SVG in hundredths of a point: rulings, words, and over them the cells of its tables.</summary>
internal static class PageDrawing
{
    public static void Write(TextWriter output, PrintedPage page, IReadOnlyList<PagePart> parts, Language language)
    {
        output.WriteLine(FormattableString.Invariant($"<svg viewBox=\"0 0 {page.Width} {page.Height}\" role=\"img\">"));
        foreach (var line in page.Rulings)
        {
            WriteRuling(output, line);
        }

        var secrets = parts.SelectMany(PageDrawingCells.SecretBoxes).ToList();
        foreach (var line in page.Lines)
        {
            PageDrawingWords.Write(output, line, secrets);
        }

        foreach (var part in parts)
        {
            PageDrawingCells.Write(output, part, language);
        }

        output.WriteLine("</svg>");
    }

    private static void WriteRuling(TextWriter output, RulingLine line)
    {
        var (x1, y1, x2, y2) = line.IsLevel ? (line.Start, line.Position, line.End, line.Position) : (line.Position, line.Start, line.Position, line.End);
        output.WriteLine(FormattableString.Invariant($"<line class=\"{(line.IsEdge ? "edge" : "ruling")}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>"));
    }
}
