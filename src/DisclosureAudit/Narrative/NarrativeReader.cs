using DisclosureAudit.Read;

namespace DisclosureAudit.Narrative;

/// <summary>The paragraphs of a document that are sentences: no rows of tables, no headings, no contents.</summary>
public static class NarrativeReader
{
    // A paragraph of a real document holds some hundred characters, the longest a few thousand; a longer one is none.
    private const int LongestParagraph = 20_000;

    public static IReadOnlyList<NarrativeParagraph> Read(SourceText source, IReadOnlyList<Paragraph> paragraphs)
    {
        var pages = source.IsPrinted ? source.Lines.ToDictionary(line => line.Number, line => line.Page) : [];
        var narrative = new List<NarrativeParagraph>();
        var section = "";
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsRow && paragraph.Text.Length <= LongestParagraph))
        {
            if (Headings.IsHeading(paragraph.Text) && !paragraph.Text.Any(char.IsAsciiDigit))
            {
                section = NarrativeText.Fold(paragraph.Text);
                continue;
            }

            var text = NarrativeText.Fold(paragraph.Text);
            if (text.Any(char.IsAsciiDigit))
            {
                narrative.Add(new NarrativeParagraph(text, section, paragraph.FirstLine, pages.TryGetValue(paragraph.FirstLine, out var page) ? page : null));
            }
        }

        return narrative;
    }
}
