using CsvHelper;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>
/// Right paragraphs in the words of many places, below a made document whose tables they agree with or do not speak of
/// (fixtures/fair; “¶” stands between headings and paragraphs): nobody is accused.
/// </summary>
public class FairParagraphTests
{
    private static readonly IReadOnlyList<(string Document, string Paragraphs)> All = Read();

    public static TheoryData<int> Rows() => new(Enumerable.Range(0, All.Count));

    public static TheoryData<string> Documents() => new(All.Select(row => row.Document).Distinct());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_right_paragraph_is_not_accused(int row)
    {
        var audited = Repository.AuditText($"{Text(All[row].Document)}\n\n{All[row].Paragraphs.Replace("¶", "\n\n", StringComparison.Ordinal)}\n", "某单位.txt");

        Assert.Empty(MadeText.Accusations(audited));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_document_before_them_is_clean_and_its_words_are_bound(string document)
    {
        var audited = Repository.AuditText(Text(document), "某单位.txt");

        Assert.Empty(MadeText.Accusations(audited));
        Assert.InRange(audited.Result!.Claims.Count(check => check.Cells.Count > 0), 5, int.MaxValue);
    }

    [Fact]
    public void They_are_many() => Assert.InRange(All.Distinct().Count(), 300, All.Count);

    private static string Text(string document) => File.ReadAllText(Repository.PathOf("fixtures", "fair", document + ".txt"));

    private static List<(string, string)> Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "fair", "paragraphs.csv"), new CsvReaderOptions { Separator = ',' });
        var rows = new List<(string, string)>();
        while (csv.Read())
        {
            rows.Add((csv.GetString("document"), csv.GetString("paragraphs")));
        }

        return rows;
    }
}
