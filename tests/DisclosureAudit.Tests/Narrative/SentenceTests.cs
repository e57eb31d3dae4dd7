using System.Globalization;
using CsvHelper;
using DisclosureAudit.Amounts;
using DisclosureAudit.Narrative;
using DisclosureAudit.Read;
using DisclosureAudit.Recognise;
using DisclosureAudit.Rules.Claims;
using DisclosureAudit.Rules.Claims.Cells;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Narrative;

/// <summary>
/// Sentences in the words of real forms, with other numbers: each with its claims, and the verdict where one is asked
/// (fixtures/sentences.csv).
/// </summary>
public class SentenceTests
{
    private static readonly IReadOnlyList<(string Form, string Sentence, string Claims)> All = Read();

    private static readonly RecognisedDocument NoTables = new Recogniser(Repository.Rules).Recognise(new SourceText([], "", 0, 1), [], "");

    public static TheoryData<int> Rows() => new(Enumerable.Range(0, All.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_claims_what_it_says(int row)
    {
        var words = Repository.Rules.NarrativeWords;
        var (subjects, names) = (Repository.Rules.SubjectWords, new SubjectName(Repository.Rules.SubjectWords));
        var claims = new ClaimReader(words).Read(new NarrativeParagraph(NarrativeText.Fold(All[row].Sentence), "", 1, null));

        Assert.Equal(All[row].Claims, string.Join(';', new ClaimChecker(words, subjects, names).Check([claims], NoTables, new FactIndex([], subjects, names)).GroupBy(check => check.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance).Select(checks => Show(checks.Key, ClaimVerdict.Of(checks)))));
    }

    [Fact]
    public void The_sentences_are_of_ten_forms() => Assert.InRange(All.GroupBy(row => row.Form).Count(form => form.Count() >= 4), 10, int.MaxValue);

    [Fact]
    public void The_sentences_are_many_and_a_third_of_them_is_wrong()
    {
        var wrong = All.Count(row => row.Claims.Split(';', ' ').Any(word => word is "error" or "error_last_digit" or "base_zero" or "violated"));

        Assert.InRange(All.Count, 60, int.MaxValue);
        Assert.InRange(wrong, (All.Count + 2) / 3, All.Count);
    }

    [Fact]
    public void No_sentence_stands_twice() => Assert.Equal(All.Count, All.Select(row => row.Sentence).Distinct().Count());

    private static string Show(Claim claim, Verdict? found)
    {
        var sign = claim.Kind is ClaimKind.Change or ClaimKind.ChangeRate ? claim.Direction < 0 ? "-" : "+" : "";
        var verdict = found == Verdict.Rounding ? "exact" : found?.Token() ?? "";
        return string.Join(' ', new[] { KindOf(claim.Kind), sign + Show(claim.Number), Show(claim.Rate), verdict }.Where(part => part.Length > 0));
    }

    private static string Show(NarrativeNumber? number) => number is null ? "" : number.Value.ToString($"F{number.Decimals}", CultureInfo.InvariantCulture) + number.Unit;

    private static string KindOf(ClaimKind kind) => kind switch
    {
        ClaimKind.ChangeRate => "change_rate",
        ClaimKind.Completion => "share",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static List<(string, string, string)> Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf("fixtures", "sentences.csv"), new CsvReaderOptions { Separator = ',' });
        var rows = new List<(string, string, string)>();
        while (csv.Read())
        {
            rows.Add((csv.GetString("form"), csv.GetString("sentence"), csv.GetString("claims")));
        }

        return rows;
    }
}
