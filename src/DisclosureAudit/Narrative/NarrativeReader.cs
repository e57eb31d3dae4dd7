using DisclosureAudit.Read;
using DisclosureAudit.RuleFiles;

namespace DisclosureAudit.Narrative;

/// <summary>The paragraphs of a document that are sentences: no rows of tables, no headings, no contents.</summary>
public static class NarrativeReader
{
    // A paragraph of a real document holds some hundred characters, the longest a few thousand; a longer one is none.
    private const int LongestParagraph = 20_000;

    public static IReadOnlyList<NarrativeParagraph> Read(SourceText source, IReadOnlyList<Paragraph> paragraphs, NarrativeWords words)
    {
        var pages = source.IsPrinted ? source.Lines.ToDictionary(line => line.Number, line => line.Page) : [];
        var narrative = new List<NarrativeParagraph>();
        var (part, chapter, section, topic) = ("", "", "", "");
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsRow && paragraph.Text.Length <= LongestParagraph))
        {
            var text = NarrativeText.Fold(paragraph.Text);
            if (Headings.IsHeading(paragraph.Text.TrimEnd('。')) && NarrativeNumber.In(text, words).Count == 0)
            {
                part = Headings.PartNumber(text) > 0 ? text : part;
                (chapter, section, topic) = Headings.LevelOf(text) switch
                {
                    HeadingLevel.Chapter => (text, text, ""),
                    HeadingLevel.Section => (chapter, text, ""),
                    _ => (chapter, section, text),
                };
            }
            else if (text.Any(char.IsAsciiDigit))
            {
                narrative.Add(new NarrativeParagraph(text, section, paragraph.FirstLine, pages.TryGetValue(paragraph.FirstLine, out var page) ? page : null, chapter, topic, part));
            }
        }

        return narrative;
    }
}
