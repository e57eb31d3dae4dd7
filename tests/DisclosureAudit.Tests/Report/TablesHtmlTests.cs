using System.Text.RegularExpressions;
using System.Xml.Linq;
using DisclosureAudit.Findings;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Report;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Report;

/// <summary>What a browser gets of hostile documents: texts, and never markup or personal data.</summary>
public class TablesHtmlTests
{
    private const string Mobile = "13912345678";
    private const string Account = "6222020012345678901";
    private const string Markup = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static readonly string Text = $"""
        {Markup}表
        名称{Markup}	金额	账号
        {Markup}	1.00	{Account}
        张某{Mobile}	2.00	
        注：{Markup}{Mobile}
        """;

    [Fact]
    public void Tables_show_no_markup_and_no_personal_data() => AssertHarmless(Html(MadePages.Of(Text)));

    [Fact]
    public void Neither_do_pages()
    {
        var words = new[] { Markup, Mobile };
        var lines = words.Select((word, index) => new PrintedLine([new PrintedWord(word, new Box(100, 100 * index, 900, (100 * index) + 90), 90, Markup)], LineKind.Text, index % 2 == 1))
            .Append(new PrintedLine([new PrintedWord("139", new Box(0, 0, 9, 9), 9), new PrintedWord("1234", new Box(10, 0, 19, 9), 9), new PrintedWord("5678", new Box(20, 0, 29, 9), 9)], LineKind.Watermark))
            .ToList();

        // The account stands in the cell below its head.
        lines.Add(new PrintedLine([new PrintedWord(Account, new Box(11_000, 1_100, 13_000, 1_900), 90)], LineKind.Hidden));
        var page = new PrintedPage(1, 60_000, 80_000, lines, [new RulingLine(true, 1, 2, 3), new RulingLine(false, 1, 2, 3, IsEdge: true)]) { Problems = [new Sentence(Markup, Markup)] };

        var html = Pages(MadePages.Of(Text), page);

        AssertHarmless(html);
        Assert.Equal(5, Regex.Count(html, "<text class=\"(word|doubt|mark|hidden)\""));
        Assert.Single(Regex.Matches(html, "<rect class=\"turned\""));
    }

    [Fact]
    public void A_page_shows_its_words_rulings_cells_spans_and_what_it_goes_on_with()
    {
        var made = MadePages.Of(MadeText.Whole).WithPageEnd(MadeText.T3, "208").WithDoubt(MadeText.T3, "2010301", 2, PdfPageSource.Ambiguous);
        var first = made.PageOf(MadeText.T3);
        var pages = new[] { first, first + 1 }.Select(number => new PrintedPage(
            number,
            60_000,
            80_000,
            [new PrintedLine([new PrintedWord("支出", new Box(100, 100, 300, 200), 100)], LineKind.Text)],
            [new RulingLine(true, 0, 0, 100)]));

        var drawings = Regex.Matches(Pages(made, [.. pages]), "<svg.*?</svg>", RegexOptions.Singleline).Select(match => XElement.Parse(match.Value)).ToList();

        Assert.Equal(2, drawings.Count);
        Assert.All(drawings, drawing => Assert.Single(drawing.Elements("line")));
        Assert.All(drawings, drawing => Assert.Contains(drawing.Elements("text"), text => text.Value == "支出"));
        Assert.Contains("[2010301] × [2025年预算数/合计] = 60.00; T3 r5 c2; word_ambiguous", drawings[0].Descendants("title").Select(title => title.Value));
        Assert.Contains(drawings[0].Elements("text"), text => text.Value == $"表 3（T3 {MadeText.T3}）");
        Assert.Contains(drawings[1].Elements("text"), text => text.Value == $"接表 3（T3 {MadeText.T3}）");
    }

    private static string Html(MadePages made)
    {
        var output = new StringWriter();
        TablesHtml.Write(output, $"{Markup}.pdf", Shown(made), Language.Chinese);
        return output.ToString();
    }

    private static string Pages(MadePages made, params PrintedPage[] pages)
    {
        var output = new StringWriter();
        PagesHtml.Write(output, $"{Markup}.pdf", pages, Shown(made), Language.Chinese);
        return output.ToString();
    }

    private static IReadOnlyList<ShownTable> Shown(MadePages made) => ShownTable.Whole(new Recogniser(Repository.Rules).Recognise(made.Source, made.Tables, "甲.pdf"));

    private static void AssertHarmless(string html)
    {
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(2)&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        foreach (var secret in new[] { Mobile[3..], Account[3..], "1234</text>", "5678</text>" })
        {
            Assert.DoesNotContain(secret, html, StringComparison.Ordinal);
        }
    }
}
