using DisclosureAudit.Pdf.Encodings;
using DisclosureAudit.Read;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Read;

/// <summary>The three texts, printed in three styles: what was printed is what is read.</summary>
public class PrintedTextTests
{
    private const string Mark = "示范水印公开";

    public static TheoryData<string, string> Printed()
    {
        var printed = new TheoryData<string, string>();
        foreach (var number in Repository.Documents.Keys)
        {
            foreach (var style in new[] { "ruled", "open", "writer" })
            {
                printed.Add(number, style);
            }
        }

        return printed;
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Every_character_printed_is_read_once(string number, string style)
    {
        var source = Read(number, style);

        Assert.Empty(source.Problems);
        Assert.Equal(CharactersOf([File.ReadAllText(Repository.PathOf("fixtures", "documents", Repository.Documents[number]))]), CharactersOf(LinesOf(source, LineKind.Text)));
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void The_text_behind_the_page_is_kept_apart_on_every_page(string number, string style)
    {
        var source = Read(number, style);

        var marks = source.Lines.Where(line => line.Kind == LineKind.Watermark).GroupBy(line => line.Page).ToDictionary(page => page.Key, page => CharactersOf(page.Select(line => line.Text)));
        Assert.Equal(style == "open" ? source.Pages : 0, marks.Count);
        Assert.All(marks.Values, mark => Assert.Equal(CharactersOf([Mark]), mark));
    }

    private static SourceText Read(string number, string style)
    {
        using var stream = File.OpenRead(Repository.PathOf("fixtures", "printed", $"{number}-{style}.pdf"));
        return PrintedText.Of(PdfPageSource.Open(stream));
    }

    private static IEnumerable<string> LinesOf(SourceText source, LineKind kind) => source.Lines.Where(line => line.Kind == kind).Select(line => line.Text);

    // Sorted, since a text has the cells of a row in one line and a page may not.
    private static string CharactersOf(IEnumerable<string> lines) => new([.. CharacterFolding.Fold(string.Concat(lines)).Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF').Order()]);
}
