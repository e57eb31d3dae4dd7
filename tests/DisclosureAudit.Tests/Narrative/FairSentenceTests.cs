using CsvHelper;
using DisclosureAudit.Findings;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>
/// Sentences that are right as printed and easily accused: parts of an account, other years, other units, other bases, another
/// thing that changed (fixtures/fair-sentences.csv), each behind a document whose words agree with its tables.
/// </summary>
public class FairSentenceTests
{
    private static readonly string Document = MadeText.Whole + "\n" + File.ReadAllText(Repository.PathOf("fixtures", "laws", "made-more.txt"));
    private static readonly IReadOnlyList<(string Heading, string Sentences)> All = Read();

    public static TheoryData<int> Rows() => new(Enumerable.Range(0, All.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_right_sentence_is_not_accused(int row)
    {
        var audited = Repository.AuditText($"{Document}\n\n{All[row].Heading}\n\n{All[row].Sentences}\n");

        Assert.DoesNotContain(audited.Findings, finding => finding.Alone > Severity.Info);
    }

    [Fact]
    public void The_document_before_them_is_clean_and_its_words_are_bound()
    {
        var audited = Repository.AuditText(Document);

        Assert.Empty(audited.Findings);
        Assert.InRange(audited.Result!.Claims.Count(check => check.Cells.Count > 0), 20, int.MaxValue);
    }

    private static List<(string, string)> Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "fair-sentences.csv"), new CsvReaderOptions { Separator = ',' });
        var rows = new List<(string, string)>();
        while (csv.Read())
        {
            rows.Add((csv.GetString("heading"), csv.GetString("sentences")));
        }

        return rows;
    }
}
