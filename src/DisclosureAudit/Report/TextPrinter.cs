using DisclosureAudit.Findings;
using DisclosureAudit.Read;

namespace DisclosureAudit.Report;

/// <summary>Prints a document's text in reading order: paragraphs of a text joined, lines of a PDF as they stand, personal data masked, a form feed between pages.</summary>
public static class TextPrinter
{
    /// <param name="all">With watermark lines, hidden text and page numbers, marked as such.</param>
    public static void Print(SourceText source, bool all, Language language, TextWriter output)
    {
        var lines = source.IsPrinted
            ? source.Lines.Where(line => line.Kind == LineKind.Text).Select(line => (Line: line.Number, line.Text))
            : Paragraphs.Of(source).Select(paragraph => (Line: paragraph.FirstLine, paragraph.Text));
        if (all)
        {
            lines = lines
                .Concat(source.Lines.Where(line => line.Kind != LineKind.Text).Select(line => (Line: line.Number, Text: $"[{MarkOf(line.Kind, language)}] {line.Text.Trim()}")))
                .OrderBy(line => line.Line);
        }

        var page = 1;
        foreach (var (number, text) in lines)
        {
            for (; page < source.Lines[number - 1].Page; page++)
            {
                output.Write('\f');
            }

            output.WriteLine(PlainText.Escape(PersonalData.Mask(text)));
        }
    }

    private static string MarkOf(LineKind kind, Language language) => (kind switch
    {
        LineKind.Watermark => new Sentence("水印", "watermark"),
        LineKind.Hidden => new Sentence("隐藏文字", "hidden text"),
        _ => new Sentence("页码", "page number"),
    }).In(language);
}
