using System.Text.RegularExpressions;
using DisclosureAudit.Amounts;
using DisclosureAudit.Report;
using DisclosureAudit.RuleFiles;
using DisclosureAudit.Tests.Fixtures;

namespace DisclosureAudit.Tests.Rules;

/// <summary>The five artefacts of a law: its file, its page, a case that passes, a case that fails, its line in the ledger.</summary>
public class LawTests
{
    private static readonly Dictionary<string, AuditedDocument> Made = new[] { MadeText.Whole, MadeForms.Central, MadeForms.Sheets }.ToDictionary(text => text, text => Repository.AuditText(text));

    public static TheoryData<int> Cases() => new(Enumerable.Range(0, LawCase.All().Count));

    public static TheoryData<string> Laws() => new(Repository.Rules.Laws.Select(law => law.Id));

    [Fact]
    public void The_made_documents_are_whole_and_clean_and_ask_every_law()
    {
        Assert.Equal([(DocumentStatus.Ok, 13), (DocumentStatus.Ok, 9), (DocumentStatus.Ok, 13)], Made.Values.Select(made => (made.Status, made.Recognised!.NamedTables)));
        Assert.All(Made.Values, made => Assert.Empty(made.Findings));
        Assert.All(Repository.Rules.Laws, law => Assert.Contains(Made.Values, made => CoverageOf(made, law.Id).Evaluated > 0));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_it_says(int number)
    {
        var example = LawCase.All()[number];

        var audited = example.Audit();

        var findings = audited.Findings.Where(finding => finding.RuleId == example.RuleId).Select(finding => finding.Verdict.Token()).ToList();
        if (example.Case == "fail")
        {
            Assert.Contains(example.Verdict, findings);
        }
        else
        {
            Assert.Equal(example.Verdict is "exact" or "rounding" ? [] : [example.Verdict], findings.Distinct());
            var (before, after) = (CoverageOf(Made[example.Text], example.RuleId), CoverageOf(audited, example.RuleId));
            Assert.Equal(0, after.Flagged);
            Assert.Equal(example.Verdict == "exact", after.Rounding == before.Rounding);
        }
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_has_a_case_that_passes_and_one_that_fails(string law)
    {
        var cases = LawCase.All().Where(example => example.RuleId == law).Select(example => example.Case).ToHashSet();

        Assert.Superset(new HashSet<string> { "pass", "fail" }, cases);
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_law_has_its_page_made_from_the_rule_files(string law)
    {
        var page = Repository.PathOf("docs", "rules", $"{law}.md");
        var expected = RulePage.Of(Repository.Rules.Law(law), Repository.Rules);

        Assert.True(File.Exists(page), $"docs/rules/{law}.md is missing; run docs/make.sh");
        Assert.Equal(expected, File.ReadAllText(page));
    }

    [Fact]
    public void The_page_of_the_forms_is_made_from_the_rule_files() =>
        Assert.Equal(FamiliesPage.Of(Repository.Rules), File.ReadAllText(Repository.PathOf("docs", "families.md")));

    [Fact]
    public void There_is_no_page_without_a_law()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(Repository.Rules.Laws.Select(law => law.Id).Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public void Every_identity_of_the_reference_is_asked()
    {
        // T6-05 is the law economic-pair, T12-03 belongs to the sheets, X-05 is no identity (none).
        var elsewhere = new[] { "T6-05", "T12-03", "X-05" };
        var asked = Repository.Rules.IdentitiesOf("shanxi-budget").Select(identity => identity.Id).ToList();

        var missing = Reference.ShanxiIdentities.Except(elsewhere).Where(id => asked.All(known => known != id && !known.StartsWith($"{id}-", StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    [Fact]
    public void A_message_names_only_what_it_is_given()
    {
        foreach (var example in LawCase.All().Where(example => example.Case == "fail"))
        {
            Assert.All(example.Audit().Findings, finding => Assert.DoesNotMatch(new Regex(@"\{\w+\}"), finding.Message));
        }
    }

    private static DisclosureAudit.Findings.CoverageRow CoverageOf(AuditedDocument document, string law) => document.Result!.Coverage.Single(row => row.RuleId == law);
}
