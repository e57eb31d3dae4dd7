using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Report;

/// <summary>Draws the words of a line where they stand, personal data masked.</summary>
internal static class PageDrawingWords
{
    /// <param name="secrets">Cells whose texts are not shown as they are.</param>
    public static void Write(TextWriter output, PrintedLine line, IReadOnlyList<Box> secrets)
    {
        // A number may be several words; masking keeps the length, so the words are cut out of the masked line again.
        var masked = PersonalData.Mask(string.Join(' ', line.Words.Select(word => word.Text)));
        var start = 0;
        foreach (var word in line.Words)
        {
            var text = masked.Substring(start, word.Text.Length);
            start += word.Text.Length + 1;
            Write(output, word, secrets.Any(box => Holds(box, word.Box)) ? WithoutDigits(text) : text, line);
        }
    }

    private static void Write(TextWriter output, PrintedWord word, string text, PrintedLine line)
    {
        var (box, shown) = (word.Box, HtmlText.Escape(text));
        if (line.IsTurned)
        {
            output.WriteLine(FormattableString.Invariant($"<rect class=\"turned\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\"><title>{shown}</title></rect>"));
            return;
        }

        var kind = (line.Kind, word.Doubt) switch
        {
            (LineKind.Watermark, _) => "mark",
            (LineKind.Hidden, _) => "hidden",
            (_, { Length: > 0 }) => "doubt",
            _ => "word",
        };

        // Fonts of a browser differ: the word is drawn as wide as it was printed.
        var baseline = box.Bottom - (box.Height / 5);
        var title = word.Doubt.Length > 0 ? $"<title>{HtmlText.Escape(word.Doubt)}</title>" : "";
        output.WriteLine(FormattableString.Invariant($"<text class=\"{kind}\" x=\"{box.Left}\" y=\"{baseline}\" font-size=\"{word.FontSize}\" textLength=\"{Math.Max(1, box.Width)}\" lengthAdjust=\"spacingAndGlyphs\">{title}{shown}</text>"));
    }

    private static bool Holds(Box cell, Box word) => word.Middle >= cell.Left && word.Middle <= cell.Right && word.Center >= cell.Top && word.Center <= cell.Bottom;

    private static string WithoutDigits(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = char.IsDigit(source[i]) ? '*' : source[i];
        }
    });
}
